import { Consents, type ConsentEvent } from '@kring/consents';
import { Clock, SYSTEM } from '@kring/platform-kernel';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import type { AttemptEvent } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import type { AttemptRow } from '../data/attempt.table.js';

/** Her consent for a helper ended: her open attempts there stop. Its sender's standing stays as it was written. */
@Injectable()
export class LapseWithoutConsent {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('consent.withdrawn', 'referrals.lapse-on-consent-withdrawn')
  async onWithdrawn(consentEventId: string): Promise<void> {
    const withdrawn = await this.consents.event(consentEventId);
    if (withdrawn) await this.stop(withdrawn, 'participant-withdraws');
  }

  /** Its period is over: what ran on it stops, unless a later yes carried it on. */
  @ReactsTo('consent.expired', 'referrals.lapse-on-consent-expired')
  async onExpired(consentEventId: string): Promise<void> {
    const expired = await this.consents.event(consentEventId);
    if (!expired || (await this.consents.stoodAt(expired))) return;
    await this.stop(expired, 'lapse');
  }

  private async stop(
    ended: ConsentEvent,
    event: Extract<AttemptEvent, 'participant-withdraws' | 'lapse'>,
  ): Promise<void> {
    if (ended.purpose !== 'support') return;
    for (const attempt of await this.attempts.openOf(ended.participantId, ended.recipientId)) {
      if (!(await this.wasAnsweredBefore(attempt, ended.at))) continue;
      await this.attempts.move(SYSTEM, attempt, event, this.clock.now());
      const touches = [{ kind: 'me', id: attempt.participantId }] as const;
      this.outbox.append({ name: 'attempt.lapsed', subjectId: attempt.id, touches });
    }
  }

  /** What she has not answered yet, or said yes to since, does not stop. */
  private async wasAnsweredBefore({ questionId }: AttemptRow, endedAt: Date): Promise<boolean> {
    const question = questionId && (await this.consents.question(questionId));
    return !question || (question.answeredAt !== null && question.answeredAt <= endedAt);
  }
}
