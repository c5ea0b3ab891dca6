import { mustBeUnanswered } from '@kring/consents-domain';
import type { AnswerObligation as Given } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ObligationRepository } from '../data/obligation.repository.js';

/** The recipient says that its copies are erased, or by which law it keeps them. Said once. */
@Injectable()
export class AnswerObligation {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly obligations: ObligationRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, { answer, law, lawNote }: Given): Promise<void> {
    const { organisationId, memberId } = actor;
    return this.work.run(actor, async () => {
      const obligation = await this.obligations.of(organisationId, id);
      this.access.require(actor, 'answer', 'obligation', { organisationId: obligation.organisationId });
      mustBeUnanswered(obligation);
      const said = { answer, law: law ?? null, lawNote: lawNote ?? null };
      await this.obligations.answer(id, { ...said, answeredAt: this.clock.now(), answeredBy: memberId });
    });
  }
}
