import { UnitOfWork } from '@kring/platform-database';
import type { AnswerTimes } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';

export interface AnswerClock extends AnswerTimes {
  readonly attemptId: string;
  readonly participantId: string;
  readonly recipientId: string;
}

/** Those of one organisation for which the same happened in the same run; the first due first. */
export interface Together {
  readonly attemptIds: readonly string[];
  readonly recipientId: string;
  readonly answerBy: Date;
}

const AT_ONCE = 200;

@Injectable()
export class AnswerClockRepository {
  constructor(private readonly work: UnitOfWork) {}

  async start({ attemptId, participantId, recipientId, ...times }: AnswerClock, actsAt: Date): Promise<void> {
    await this.work.query(
      `insert into referrals.answer_clock
         (attempt_id, participant_id, recipient_id, answer_by, reminders_at, acts_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [attemptId, participantId, recipientId, times.answerBy, times.remindersAt, actsAt],
    );
  }

  /** Those that something is due for, the first due first, and none that somebody is at work on. */
  due(now: Date): Promise<AnswerClock[]> {
    return this.work.query<AnswerClock>(
      `select attempt_id as "attemptId", participant_id as "participantId", recipient_id as "recipientId",
         answer_by as "answerBy", reminders_at as "remindersAt"
       from referrals.answer_clock where acts_at <= $1
       order by acts_at, attempt_id limit ${AT_ONCE} for update skip locked`,
      [now],
    );
  }

  /** It was answered or is over: nothing is due any more. */
  stop(attemptId: string): Promise<unknown> {
    return this.work.query('update referrals.answer_clock set acts_at = null where attempt_id = $1', [
      attemptId,
    ]);
  }

  reminded(attemptId: string, at: Date, next: Date | null): Promise<unknown> {
    return this.work.query(
      'update referrals.answer_clock set reminded_at = $2, acts_at = $3 where attempt_id = $1',
      [attemptId, at, next],
    );
  }

  expired(attemptId: string, at: Date): Promise<unknown> {
    return this.work.query(
      'update referrals.answer_clock set expired_at = $2, acts_at = null where attempt_id = $1',
      [attemptId, at],
    );
  }

  /** Those that were reminded with this one and still wait. */
  remindedWith(attemptId: string): Promise<Together | null> {
    return this.with(attemptId, 'reminded_at', 'other.acts_at is not null');
  }

  expiredWith(attemptId: string): Promise<Together | null> {
    return this.with(attemptId, 'expired_at', 'true');
  }

  private async with(
    attemptId: string,
    moment: 'reminded_at' | 'expired_at',
    only: string,
  ): Promise<Together | null> {
    const rows = await this.work.query<Together>(
      `select array_agg(other.attempt_id order by other.answer_by, other.attempt_id) as "attemptIds",
         other.recipient_id as "recipientId", min(other.answer_by) as "answerBy"
       from referrals.answer_clock this
       join referrals.answer_clock other
         on other.recipient_id = this.recipient_id and other.${moment} = this.${moment} and ${only}
       where this.attempt_id = $1 group by other.recipient_id`,
      [attemptId],
    );
    return rows[0] ?? null;
  }
}
