import type { Decided, DeclineReason } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { Recipients } from '../recipients.js';
import { AttemptDecisions } from './attempt-decisions.js';

export interface Declining {
  readonly version: number;
  readonly reason: DeclineReason;
  readonly explanation?: string | undefined;
  /** Whom to ask instead. */
  readonly proposes?: string | undefined;
}

/** The receiver says no, with a coded reason, and may propose whom to ask instead; sender and participant decide on that. */
@Injectable()
export class DeclineAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: AttemptDecisions,
    private readonly recipients: Recipients,
  ) {}

  execute(actor: MemberActor, id: string, declining: Declining): Promise<Decided> {
    const { version, reason, explanation, proposes } = declining;
    return this.work.run(actor, async () => {
      const attempt = await this.decisions.load(actor, id, version);
      const { recipientId, senderId } = attempt;
      if (proposes) await this.recipients.mustBeProposable(proposes, recipientId, senderId);
      const said = { declineReason: reason, declineExplanation: explanation ?? null };
      const changes = { ...said, proposedId: proposes ?? null };
      const next = await this.decisions.settle(actor, attempt, 'decline', changes);
      return { id, state: 'declined', version: next, participantId: null };
    });
  }
}
