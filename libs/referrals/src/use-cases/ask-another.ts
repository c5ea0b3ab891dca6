import type { AskAnother as Asking, AttemptAsked } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { mustBeFree } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { StandingRepository } from '../data/standing.repository.js';
import { AskOrganisation } from './ask-organisation.js';
import { OwnReferrals } from './own-referrals.js';

/** Another organisation is asked under the same need, also while one is open elsewhere. She decides on each apart. */
@Injectable()
export class AskAnother {
  constructor(
    private readonly work: UnitOfWork,
    private readonly own: OwnReferrals,
    private readonly standings: StandingRepository,
    private readonly organisation: AskOrganisation,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, referralId: string, asking: Asking): Promise<AttemptAsked> {
    return this.work.run(actor, async () => {
      const referral = await this.own.load(actor, referralId, 'send');
      await this.makeRoom(actor, referralId, asking.recipientId);
      const { standingId } = await this.organisation.execute(actor, referral, asking);
      const touches = [
        { kind: 'me', id: referral.participantId },
        { kind: 'referral', id: referralId },
      ] as const;
      this.outbox.append({ name: 'attempt.asked', subjectId: standingId, touches });
      return { id: standingId };
    });
  }

  /** By what the sender reads alone. What is past its time and still lies there is over. */
  private async makeRoom(actor: MemberActor, referralId: string, recipientId: string): Promise<void> {
    const now = this.clock.now();
    const before = await this.standings.ofRecipient(referralId, recipientId);
    mustBeFree(before, now);
    for (const told of before) {
      await this.standings.step(actor, told, 'expire', now);
      this.outbox.append({ name: 'standing.ended', subjectId: told.id, touches: [] });
    }
  }
}
