import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { refusedToSender, takeBack, type TakingBack as Event } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { StandingRepository, type Mistake } from '../data/standing.repository.js';
import { OwnReferrals } from './own-referrals.js';

/** What withdrawing and voiding have in common. Part of their units of work. */
@Injectable()
export class TakingBack {
  constructor(
    private readonly own: OwnReferrals,
    private readonly standings: StandingRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** By what the sender reads: whatever became of the attempt that it must not know, the answer is the same. */
  async execute(
    actor: MemberActor,
    referralId: string,
    standingId: string,
    event: Event,
    because?: Mistake,
  ): Promise<void> {
    await this.own.load(actor, referralId, 'take-back');
    const told = await this.standings.get(referralId, standingId);
    const at = this.clock.now();
    const state = takeBack(told, event, at);
    const wasAccepted = await this.standings.step(actor, told, event, at, because);
    // The organisation was first, and its yes is on its way to the sender.
    if (event === 'withdraw' && wasAccepted) throw refusedToSender('accepted');
    await this.standings.end(told, { state, endedAt: at, voidReason: because?.reason ?? null });
    const touches = [{ kind: 'referral', id: referralId }] as const;
    this.outbox.append({ name: 'standing.ended', subjectId: standingId, touches });
  }
}
