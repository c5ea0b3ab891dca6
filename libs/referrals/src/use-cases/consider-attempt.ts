import type { Decided } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { AttemptDecisions } from './attempt-decisions.js';

const STATES = { review: 'in-review', waitlist: 'waitlisted' } as const;

/** The receiver looks at it, or has a waiting list: no answer yet, and nobody else learns of it. */
@Injectable()
export class ConsiderAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: AttemptDecisions,
    private readonly attempts: AttemptRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, event: keyof typeof STATES, version: number): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.decisions.load(actor, id, version);
      const next = await this.attempts.move(actor, attempt, event, this.clock.now());
      const touches = [{ kind: 'attempt', id }] as const;
      this.outbox.append({ name: 'attempt.considered', subjectId: id, touches });
      return { id, state: STATES[event], version: next, participantId: null };
    });
  }
}
