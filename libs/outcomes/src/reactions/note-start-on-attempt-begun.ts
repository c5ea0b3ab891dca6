import { Clock } from '@kring/platform-kernel';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { Attempts } from '@kring/referrals';
import { ResultRepository } from '../data/result.repository.js';
import { ResultSigns } from './result-signs.js';

/** They met, or the organisation says that it began. */
@ReactsTo('attempt.begun', 'outcomes.note-start-on-attempt-begun')
export class NoteStartOnAttemptBegun implements Reaction {
  constructor(
    private readonly attempts: Attempts,
    private readonly results: ResultRepository,
    private readonly signs: ResultSigns,
    private readonly clock: Clock,
  ) {}

  async react(attemptId: string): Promise<void> {
    const attempt = await this.attempts.get(attemptId);
    if (await this.results.note(attempt, 'started_at', this.clock.now())) this.signs.changed(attempt);
  }
}
