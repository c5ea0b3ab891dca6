import type { AskBack as Asking, Decided } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { mustBeNew, spelt } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ClarificationRepository } from '../data/clarification.repository.js';
import { AttemptDecisions } from './attempt-decisions.js';

/** The receiver lacks one fact to answer by. Its clock runs on, and who asked hears which fact. */
@Injectable()
export class AskBack {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: AttemptDecisions,
    private readonly attempts: AttemptRepository,
    private readonly clarifications: ClarificationRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, { topic, version }: Asking): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.decisions.load(actor, id, version);
      const at = this.clock.now();
      mustBeNew(topic, await this.clarifications.askedOf(id));
      const next = await this.attempts.move(actor, attempt, 'ask-back', at, {}, topic);
      this.clarifications.ask(attempt, topic, at);
      const touches = [{ kind: 'attempt', id }] as const;
      this.outbox.append({ name: 'clarification.asked', subjectId: id, touches });
      return { id, state: spelt(attempt.state), version: next, participantId: null };
    });
  }
}
