import { Clock, SYSTEM } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { allowedEvents } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';

/** She said no: the attempt stops. Its sender's standing stays as it was written. */
@Injectable()
export class StopOnConsentRefused {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('consent.refused', 'referrals.stop-on-consent-refused')
  async react(questionId: string): Promise<void> {
    const attempt = await this.attempts.withQuestion(questionId);
    if (!attempt || !allowedEvents(attempt.state).includes('refuse')) return;
    await this.attempts.move(SYSTEM, attempt, 'refuse', this.clock.now());
  }
}
