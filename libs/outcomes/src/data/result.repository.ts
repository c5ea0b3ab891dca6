import type { ToldReason, WriteResult } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import type { KnownAttempt } from '@kring/referrals';
import { Injectable } from '@nestjs/common';

type About = Pick<KnownAttempt, 'id' | 'referralId' | 'participantId' | 'recipientId'>;
type Moment = 'started_at' | 'attended_at';

/** What came of an attempt: one row, which fills in the course of time. */
@Injectable()
export class ResultRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Notes when it began, or was attended, for the first time; says whether that is new. */
  async note(attempt: About, moment: Moment, at: Date): Promise<boolean> {
    await this.begin(attempt);
    const noted = await this.work.query(
      `with noted as (
         update outcomes.result set ${moment} = $2 where attempt_id = $1 and ${moment} is null returning 1
       ) select from noted`,
      [attempt.id, at],
    );
    return noted.length > 0;
  }

  async end(
    attempt: About,
    ending: { endedAs: string; toldReason: ToldReason | null; endedAt: Date },
  ): Promise<void> {
    await this.begin(attempt);
    await this.work.query(
      'update outcomes.result set ended_as = $2, told_reason = $3, ended_at = $4 where attempt_id = $1',
      [attempt.id, ending.endedAs, ending.toldReason, ending.endedAt],
    );
  }

  async measure(attempt: About, { ladderBefore, ladderAfter }: WriteResult): Promise<void> {
    await this.begin(attempt);
    await this.work.query(
      'update outcomes.result set ladder_before = $2, ladder_after = $3 where attempt_id = $1',
      [attempt.id, ladderBefore, ladderAfter],
    );
  }

  private async begin({ id, referralId, participantId, recipientId }: About): Promise<void> {
    await this.work.query(
      `insert into outcomes.result (attempt_id, referral_id, participant_id, organisation_id)
       values ($1, $2, $3, $4) on conflict do nothing`,
      [id, referralId, participantId, recipientId],
    );
  }
}
