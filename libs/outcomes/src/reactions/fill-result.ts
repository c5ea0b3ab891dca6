import { Clock } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { Attempts } from '@kring/referrals';
import { Injectable } from '@nestjs/common';
import { ResultRepository } from '../data/result.repository.js';
import { ResultSigns } from '../result-signs.js';
import { toldReason } from '../told-reason.js';

/** A result fills by itself in the course of time: when it began, was attended, and ended. */
@Injectable()
export class FillResult {
  constructor(
    private readonly attempts: Attempts,
    private readonly results: ResultRepository,
    private readonly signs: ResultSigns,
    private readonly clock: Clock,
  ) {}

  /** They met, or the organisation says that it began. */
  @ReactsTo('attempt.begun', 'outcomes.note-start-on-attempt-begun')
  onBegun(attemptId: string): Promise<void> {
    return this.note(attemptId, 'started_at');
  }

  /** Somebody wrote how it went: she was there. */
  @ReactsTo('report.written', 'outcomes.note-attendance-on-report-written')
  onReportWritten(attemptId: string): Promise<void> {
    return this.note(attemptId, 'attended_at');
  }

  /** The organisation says that it is done, or that it stopped. */
  @ReactsTo('attempt.ended', 'outcomes.note-end-on-attempt-ended')
  async onEnded(attemptId: string): Promise<void> {
    const ending = await this.attempts.ending(attemptId);
    if (!ending) return;
    const attempt = await this.attempts.get(attemptId);
    const { endedAs, reason, endedAt } = ending;
    await this.results.end(attempt, { endedAs, toldReason: toldReason(reason), endedAt });
    this.signs.changed(attempt);
  }

  private async note(attemptId: string, moment: 'started_at' | 'attended_at'): Promise<void> {
    const attempt = await this.attempts.get(attemptId);
    if (await this.results.note(attempt, moment, this.clock.now())) this.signs.changed(attempt);
  }
}
