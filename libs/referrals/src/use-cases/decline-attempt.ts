import type { Decided, DeclineReason } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { AttemptDecisions } from './attempt-decisions.js';

export interface Declining {
  readonly version: number;
  readonly reason: DeclineReason;
  readonly explanation?: string | undefined;
}

/** The receiver says no, with a coded reason. */
@Injectable()
export class DeclineAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: AttemptDecisions,
  ) {}

  execute(actor: MemberActor, id: string, { version, reason, explanation }: Declining): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.decisions.load(actor, id, version);
      const changes = { declineReason: reason, declineExplanation: explanation ?? null };
      const next = await this.decisions.settle(actor, attempt, 'decline', changes);
      return { id, state: 'declined', version: next, participantId: null };
    });
  }
}
