import { AccessProjection } from '@kring/platform-access';
import { Clock, SYSTEM } from '@kring/platform-kernel';
import { Each, MINUTE, Outbox, type Chore } from '@kring/platform-outbox';
import { boxOf, dueNext, isInTime } from '@kring/referrals-domain';
import { AnswerClockRepository, type AnswerClock } from '../data/answer-clock.repository.js';
import { AttemptRepository } from '../data/attempt.repository.js';
import type { AttemptRow } from '../data/attempt.table.js';

/** Reminds of what waits for an answer, and expires what nobody answered. What the sender reads was written before. */
@Each(MINUTE, 'referrals.keep-answer-times')
export class KeepAnswerTimes implements Chore {
  constructor(
    private readonly clocks: AnswerClockRepository,
    private readonly attempts: AttemptRepository,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async do(): Promise<void> {
    const now = this.clock.now();
    for (const due of await this.clocks.due(now)) {
      // Who is answering or withdrawing at this moment has her turn; the next minute looks again.
      if (!(await this.projection.tryToHold(due.participantId))) continue;
      const attempt = await this.attempts.get(due.attemptId);
      if (boxOf(attempt.state) !== 'waiting') await this.clocks.stop(due.attemptId);
      else if (isInTime(due.answerBy, now)) await this.remind(due, now);
      else await this.expire(attempt, now);
    }
  }

  private async remind(due: AnswerClock, now: Date): Promise<void> {
    await this.clocks.reminded(due.attemptId, now, dueNext(due, now));
    this.outbox.append({ name: 'answer.due', subjectId: due.attemptId, touches: [] });
  }

  private async expire(attempt: AttemptRow, now: Date): Promise<void> {
    const { id, participantId } = attempt;
    await this.attempts.move(SYSTEM, attempt, 'expire', now);
    await this.clocks.expired(id, now);
    const touches = [
      { kind: 'attempt', id },
      { kind: 'me', id: participantId },
    ] as const;
    this.outbox.append({ name: 'attempt.lapsed', subjectId: id, touches });
    this.outbox.append({ name: 'answer.overdue', subjectId: id, touches: [] });
  }
}
