import { Clock, SYSTEM } from '@kring/platform-kernel';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { allowedEvents } from '@kring/referrals-domain';
import { AttemptRepository } from '../data/attempt.repository.js';

/** She said no: the attempt stops. Its sender's standing stays as it was written. */
@ReactsTo('consent.refused', 'referrals.stop-on-consent-refused')
export class StopOnConsentRefused implements Reaction {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {}

  async react(questionId: string): Promise<void> {
    const attempt = await this.attempts.withQuestion(questionId);
    if (!attempt || !allowedEvents(attempt.state).includes('refuse')) return;
    await this.attempts.move(SYSTEM, attempt, 'refuse', this.clock.now());
  }
}
