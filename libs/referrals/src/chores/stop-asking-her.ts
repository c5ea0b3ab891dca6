import { Consents } from '@kring/consents';
import { AccessProjection } from '@kring/platform-access';
import { Clock, SYSTEM } from '@kring/platform-kernel';
import { Each, MINUTE, Outbox, type Chore } from '@kring/platform-outbox';
import { AttemptRepository } from '../data/attempt.repository.js';
import type { AttemptRow } from '../data/attempt.table.js';

/** What she left unanswered is asked of her no more. Its sender has read since the same moment that it does not go ahead. */
@Each(MINUTE, 'referrals.stop-asking-her')
export class StopAskingHer implements Chore {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly consents: Consents,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async do(): Promise<void> {
    const now = this.clock.now();
    for (const { id, participantId } of await this.attempts.unansweredByHer(now)) {
      // Who is answering at this moment has her turn; the next minute looks again.
      if (!(await this.projection.tryToHold(participantId))) continue;
      const attempt = await this.attempts.get(id);
      if (attempt.state === 'awaiting_consent') await this.stop(attempt, now);
    }
  }

  private async stop(attempt: AttemptRow, now: Date): Promise<void> {
    const { id, participantId, questionId } = attempt;
    await this.attempts.move(SYSTEM, attempt, 'expire', now);
    if (questionId) await this.consents.takeBack(questionId, now);
    const touches = [{ kind: 'me', id: participantId }] as const;
    this.outbox.append({ name: 'attempt.lapsed', subjectId: id, touches });
  }
}
