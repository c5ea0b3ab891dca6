import { Clock } from '@kring/platform-kernel';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { Attempts } from '@kring/referrals';
import { ResultRepository } from '../data/result.repository.js';
import { ResultSigns } from './result-signs.js';

/** Somebody wrote how it went: she was there. */
@ReactsTo('report.written', 'outcomes.note-attendance-on-report-written')
export class NoteAttendanceOnReportWritten implements Reaction {
  constructor(
    private readonly attempts: Attempts,
    private readonly results: ResultRepository,
    private readonly signs: ResultSigns,
    private readonly clock: Clock,
  ) {}

  async react(attemptId: string): Promise<void> {
    const attempt = await this.attempts.get(attemptId);
    if (await this.results.note(attempt, 'attended_at', this.clock.now())) this.signs.changed(attempt);
  }
}
