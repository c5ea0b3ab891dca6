import type { ChoosePin as Chosen, SignInWay } from '@kring/contracts';
import { WrongPin } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { hashOfToken, newToken } from '@kring/platform-identity';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ReturnTokenRepository } from '../data/return-token.repository.js';
import { CurrentPinMissing } from '../participants.errors.js';
import { Pins } from '../pins.js';
import { ReturnByPin } from './return-by-pin.js';

/** At which phone she is, and by which way she came in there. */
export interface Here {
  readonly deviceToken: string | undefined;
  readonly device: string;
  readonly way: SignInWay | undefined;
  readonly address: string;
}

/** She chooses the PIN by which she comes back; on a phone of her own it opens the app from then on. */
@Injectable()
export class ChoosePin {
  constructor(
    private readonly work: UnitOfWork,
    private readonly tokens: ReturnTokenRepository,
    private readonly pins: Pins,
    private readonly prove: ReturnByPin,
    private readonly clock: Clock,
  ) {}

  /** Says the token that her phone keeps from now on; null where it is not her own. */
  async execute(actor: ParticipantActor, chosen: Chosen, here: Here): Promise<string | null> {
    const pin = await this.pins.made(actor.participantId, chosen.pin, actor.assurance);
    // Whoever picks up an open phone must not make it her own.
    if (here.way === 'pin') await this.proveCurrent(chosen.current, here);
    const token = chosen.ownPhone ? newToken() : null;
    await this.work.run(actor, async () => {
      await this.pins.choose(pin);
      if (here.deviceToken) await this.forget(actor.participantId, here.deviceToken);
      if (token) await this.remember(actor, token, here.device);
    });
    return token;
  }

  private async proveCurrent(current: string | undefined, { deviceToken, address }: Here): Promise<void> {
    if (current === undefined) throw new CurrentPinMissing();
    await this.prove.execute(deviceToken, current, address).catch((error: unknown) => {
      throw error instanceof WrongPin ? new WrongPin(error.triesLeft, 'current') : error;
    });
  }

  private forget(participantId: string, deviceToken: string): Promise<void> {
    return this.tokens.end(participantId, 'device', this.clock.now(), hashOfToken(deviceToken));
  }

  private remember(
    { participantId, assurance }: ParticipantActor,
    token: string,
    device: string,
  ): Promise<void> {
    const madeAt = this.clock.now();
    const tokenHash = hashOfToken(token);
    return this.tokens.add({ participantId, assurance, device, madeAt, tokenHash, kind: 'device' });
  }
}
