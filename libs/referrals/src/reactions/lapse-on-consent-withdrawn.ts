import { Consents } from '@kring/consents';
import { Clock, SYSTEM } from '@kring/platform-kernel';
import { Outbox, ReactsTo, type Reaction } from '@kring/platform-outbox';
import { AttemptRepository } from '../data/attempt.repository.js';
import type { AttemptRow } from '../data/attempt.table.js';

/** She withdrew from a helper: her open attempts there stop. Its sender's standing stays as it was written. */
@ReactsTo('consent.withdrawn', 'referrals.lapse-on-consent-withdrawn')
export class LapseOnConsentWithdrawn implements Reaction {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async react(consentEventId: string): Promise<void> {
    const withdrawn = await this.consents.event(consentEventId);
    if (withdrawn?.purpose !== 'support') return;
    for (const attempt of await this.attempts.openOf(withdrawn.participantId, withdrawn.recipientId)) {
      if (!(await this.wasAnsweredBefore(attempt, withdrawn.at))) continue;
      await this.attempts.move(SYSTEM, attempt, 'participant-withdraws', this.clock.now());
      const touches = [{ kind: 'me', id: attempt.participantId }] as const;
      await this.outbox.append({ name: 'attempt.lapsed', subjectId: attempt.id, touches });
    }
  }

  /** What she has not answered yet, or said yes to since, does not stop. */
  private async wasAnsweredBefore({ questionId }: AttemptRow, withdrawnAt: Date): Promise<boolean> {
    const question = questionId && (await this.consents.question(questionId));
    return !question || (question.answeredAt !== null && question.answeredAt <= withdrawnAt);
  }
}
