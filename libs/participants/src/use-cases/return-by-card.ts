import { CardRefused } from '@kring/participants-domain';
import { hashOfToken } from '@kring/platform-identity';
import type { ParticipantOwner } from '@kring/platform-identity';
import { Injectable } from '@nestjs/common';
import { EnterWithPin } from './enter-with-pin.js';

/** She comes back by her paper card and her PIN, on whatever phone. Every refusal reads alike. */
@Injectable()
export class ReturnByCard {
  constructor(private readonly enter: EnterWithPin) {}

  async execute(card: string, pin: string, address: string): Promise<ParticipantOwner> {
    const entered = await this.enter.execute({ kind: 'card', tokenHash: hashOfToken(card), pin, address });
    if ('owner' in entered) return entered.owner;
    throw new CardRefused();
  }
}
