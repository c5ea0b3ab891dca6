import type { ClarificationTopic, ClarifiedFact } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound } from '@kring/platform-kernel';
import { AlreadyClarified } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';

/** An answer that its sender gave and the attempt does not have yet. */
export interface Uncarried {
  readonly topic: ClarificationTopic;
  readonly answer: ClarifiedFact;
  readonly answeredAt: Date;
}

/** What receivers ask back: as it is, beside the attempt, and as its sender is told, beside the standing. */
@Injectable()
export class ClarificationRepository {
  constructor(private readonly work: UnitOfWork) {}

  async askedOf(attemptId: string): Promise<ClarificationTopic[]> {
    const rows = await this.work.query<{ topic: ClarificationTopic }>(
      'select topic from referrals.clarification where attempt_id = $1',
      [attemptId],
    );
    return rows.map(({ topic }) => topic);
  }

  ask(attempt: { id: string; participantId: string }, topic: ClarificationTopic, at: Date): void {
    this.work.send(
      `insert into referrals.clarification (attempt_id, topic, participant_id, asked_at) values ($1, $2, $3, $4)`,
      [attempt.id, topic, attempt.participantId, at],
    );
  }

  /** Its sender is told, whatever became of the attempt since; says under which referral. */
  async tell(attemptId: string): Promise<string | null> {
    const told = await this.work.query<{ id: string }>(
      `insert into referrals.told_clarification (standing_id, topic, referral_id, participant_id, asked_at)
       select s.id, c.topic, s.referral_id, s.participant_id, c.asked_at
       from referrals.clarification c join referrals.standing s on s.attempt_id = c.attempt_id
       where c.attempt_id = $1
       on conflict do nothing returning referral_id as id`,
      [attemptId],
    );
    return told[0]?.id ?? null;
  }

  /** The sender answers what it was asked back; throws where nothing was, and `AlreadyClarified`. */
  async answer(
    standingId: string,
    topic: ClarificationTopic,
    answer: ClarifiedFact,
    at: Date,
  ): Promise<void> {
    const rows = await this.work.query<{ answered: boolean }>(
      `select answered_at is not null as answered from referrals.told_clarification
       where standing_id = $1 and topic = $2 for update`,
      [standingId, topic],
    );
    if (!rows[0]) throw new NotFound();
    if (rows[0].answered) throw new AlreadyClarified();
    this.work.send(
      `update referrals.told_clarification set answer = $3, answered_at = $4 where standing_id = $1 and topic = $2`,
      [standingId, topic, answer, at],
    );
  }

  async uncarried(standingId: string, attemptId: string): Promise<Uncarried[]> {
    return this.work.query<Uncarried>(
      `select t.topic, t.answer, t.answered_at as "answeredAt"
       from referrals.told_clarification t
       join referrals.clarification c on c.attempt_id = $2 and c.topic = t.topic
       where t.standing_id = $1 and t.answered_at is not null and c.answered_at is null order by t.answered_at`,
      [standingId, attemptId],
    );
  }

  close(attemptId: string, { topic, answeredAt }: Uncarried): void {
    this.work.send(
      'update referrals.clarification set answered_at = $3 where attempt_id = $1 and topic = $2',
      [attemptId, topic, answeredAt],
    );
  }
}
