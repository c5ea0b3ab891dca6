import { Consents, MakeObligation } from '@kring/consents';
import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';

/** Whoever received her under a consent that ended has to answer for its copies. What never arrived obliges nobody. */
@Injectable()
export class Oblige {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly obligation: MakeObligation,
  ) {}

  /** She withdrew, or its period is over: whoever received her answers. */
  @ReactsTo('consent.withdrawn', 'referrals.oblige-on-consent-withdrawn')
  @ReactsTo('consent.expired', 'referrals.oblige-on-consent-expired')
  async onEnded(consentEventId: string): Promise<void> {
    const ended = await this.consents.event(consentEventId);
    if (ended?.purpose !== 'support') return;
    const attemptIds = await this.consents.subjectsBefore(ended);
    await this.obligation.execute(ended, await this.attempts.receivedAs(attemptIds));
  }

  /** It was asked by mistake: whoever read her answers. What was never opened obliges nobody. */
  @ReactsTo('consent.revoked', 'referrals.oblige-on-consent-revoked')
  async onRevoked(consentEventId: string): Promise<void> {
    const revoked = await this.consents.event(consentEventId);
    if (!revoked) return;
    const attemptIds = await this.consents.subjectsBefore(revoked);
    await this.obligation.execute(revoked, await this.attempts.openedByMistakeAs(attemptIds));
  }
}
