import { TokenLocked, WrongPin } from '@kring/participants-domain';
import { hashOfToken } from '@kring/platform-identity';
import type { ParticipantOwner } from '@kring/platform-identity';
import { NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { TooBusyHere } from '../participants.errors.js';
import { EnterWithPin } from './enter-with-pin.js';

/** She comes back on her own phone, by her PIN. */
@Injectable()
export class ReturnByPin {
  constructor(private readonly enter: EnterWithPin) {}

  async execute(deviceToken: string | undefined, pin: string, address: string): Promise<ParticipantOwner> {
    const tokenHash = hashOfToken(deviceToken ?? '');
    const entered = await this.enter.execute({ kind: 'device', tokenHash, pin, address });
    if ('owner' in entered) return entered.owner;
    if (entered.refused === 'wrong') throw new WrongPin(entered.triesLeft);
    if (entered.refused === 'locked') throw new TokenLocked();
    throw entered.refused === 'busy' ? new TooBusyHere() : new NotFound();
  }
}
