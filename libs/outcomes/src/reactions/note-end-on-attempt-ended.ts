import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { Attempts } from '@kring/referrals';
import { ResultRepository } from '../data/result.repository.js';
import { toldReason } from '../told-reason.js';
import { ResultSigns } from './result-signs.js';

/** The organisation says that it is done, or that it stopped. */
@ReactsTo('attempt.ended', 'outcomes.note-end-on-attempt-ended')
export class NoteEndOnAttemptEnded implements Reaction {
  constructor(
    private readonly attempts: Attempts,
    private readonly results: ResultRepository,
    private readonly signs: ResultSigns,
  ) {}

  async react(attemptId: string): Promise<void> {
    const ending = await this.attempts.ending(attemptId);
    if (!ending) return;
    const attempt = await this.attempts.get(attemptId);
    const { endedAs, reason, endedAt } = ending;
    await this.results.end(attempt, { endedAs, toldReason: toldReason(reason), endedAt });
    this.signs.changed(attempt);
  }
}
