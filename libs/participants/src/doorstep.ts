import { createHmac } from 'node:crypto';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Inject, Injectable } from '@nestjs/common';
import { RatesRepository, type Rate } from './data/rates.repository.js';
import { TooBusyHere } from './participants.errors.js';

/** Many share one address: a shelter, a library. So an address gets more than one person would need. */
const FROM_ADDRESS: Rate = { most: 60, minutes: 15 };
const ON_PERSON: Rate = { most: 15, minutes: 60 };
const STARTS: Rate = { most: 10, minutes: 60 };
const MESSAGES: Rate = { most: 6, minutes: 60 };

/** What happens before anyone is known: wrong tries are counted by address and by person, and then it waits. */
@Injectable()
export class Doorstep {
  constructor(
    private readonly rates: RatesRepository,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** Throws `TooBusyHere` where too many wrong tries came from this address lately. */
  async mustBeCalm(address: string): Promise<void> {
    if (await this.rates.isUsedUp(this.keyOf('address', address), FROM_ADDRESS)) throw new TooBusyHere();
  }

  /** Whether too many wrong PINs were tried for this person lately, on whatever token. */
  isBusyFor(participantId: string): Promise<boolean> {
    return this.rates.isUsedUp(this.keyOf('person', participantId), ON_PERSON);
  }

  /** Counts a wrong try from this address and, where it is known for whom, on her. */
  async missed(address: string, participantId?: string): Promise<void> {
    await this.rates.count(this.keyOf('address', address), FROM_ADDRESS);
    if (participantId) await this.rates.count(this.keyOf('person', participantId), ON_PERSON);
  }

  /** Throws `TooBusyHere` once too many people started by themselves from this address within the hour. */
  async mustStart(address: string): Promise<void> {
    const started = await this.rates.count(this.keyOf('starts', address), STARTS);
    if (started > STARTS.most) throw new TooBusyHere();
  }

  /** Throws `TooBusyHere` once too many messages went to her phone within the hour. */
  async mustSend(participantId: string): Promise<void> {
    const sent = await this.rates.count(this.keyOf('messages', participantId), MESSAGES);
    if (sent > MESSAGES.most) throw new TooBusyHere();
  }

  // Whoever reads the table must not learn from which address somebody came.
  private keyOf(what: string, whose: string): string {
    return createHmac('sha256', this.settings.KRING_SESSION_SECRET)
      .update(`${what} ${whose}`)
      .digest('base64url');
  }
}
