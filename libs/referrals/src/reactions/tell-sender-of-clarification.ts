import { Outbox, ReactsTo, type Reaction } from '@kring/platform-outbox';
import { ClarificationRepository } from '../data/clarification.repository.js';

/** The sender reads what its receiver asks back, whatever became of the attempt since. */
@ReactsTo('clarification.asked', 'referrals.tell-sender-of-clarification')
export class TellSenderOfClarification implements Reaction {
  constructor(
    private readonly clarifications: ClarificationRepository,
    private readonly outbox: Outbox,
  ) {}

  async react(attemptId: string): Promise<void> {
    const id = await this.clarifications.tell(attemptId);
    if (id === null) return;
    this.outbox.append({ name: 'standing.changed', subjectId: id, touches: [{ kind: 'referral', id }] });
  }
}
