import type { Decided, StopReason } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { HandoverRepository } from '../data/handover.repository.js';
import { AttemptSteps } from './attempt-steps.js';

export interface Stopping {
  readonly version: number;
  readonly reason: StopReason;
  readonly explanation?: string | undefined;
}

/** The receiver says that it is done, or that it stopped before, and why. */
@Injectable()
export class EndAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly steps: AttemptSteps,
    private readonly handovers: HandoverRepository,
    private readonly clock: Clock,
  ) {}

  complete(actor: MemberActor, id: string, version: number): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.steps.load(actor, id, version, 'complete');
      const endedAt = this.clock.now();
      await this.handovers.end(attempt, { endedAs: 'completed', reason: null, explanation: null, endedAt });
      return this.steps.take(actor, attempt, 'complete');
    });
  }

  stop(actor: MemberActor, id: string, { version, reason, explanation }: Stopping): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.steps.load(actor, id, version, 'stop');
      const endedAt = this.clock.now();
      const why = { reason, explanation: explanation || null };
      await this.handovers.end(attempt, { ...why, endedAs: 'stopped', endedAt });
      return this.steps.take(actor, attempt, 'stop', reason);
    });
  }
}
