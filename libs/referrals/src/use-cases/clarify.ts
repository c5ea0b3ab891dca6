import type { Clarify as Clarifying } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { mustBeWaitedFor } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { ClarificationRepository } from '../data/clarification.repository.js';
import { StandingRepository } from '../data/standing.repository.js';
import { OwnReferrals } from './own-referrals.js';

/** The sender answers what was asked back, by what it reads: with the same answer whatever became of the attempt. */
@Injectable()
export class Clarify {
  constructor(
    private readonly work: UnitOfWork,
    private readonly own: OwnReferrals,
    private readonly standings: StandingRepository,
    private readonly clarifications: ClarificationRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, referralId: string, clarifying: Clarifying): Promise<void> {
    const { standingId, topic, ...fact } = clarifying;
    return this.work.run(actor, async () => {
      await this.own.load(actor, referralId, 'send');
      const told = await this.standings.get(referralId, standingId);
      const at = this.clock.now();
      mustBeWaitedFor(told, at);
      await this.clarifications.answer(standingId, topic, fact, at);
      const touches = [{ kind: 'referral', id: referralId }] as const;
      this.outbox.append({ name: 'clarification.answered', subjectId: standingId, touches });
    });
  }
}
