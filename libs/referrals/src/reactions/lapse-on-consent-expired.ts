import { Consents } from '@kring/consents';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { LapseWithoutConsent } from './lapse-without-consent.js';

/** The period of her consent is over: what ran on it stops, unless a later yes carried it on. */
@ReactsTo('consent.expired', 'referrals.lapse-on-consent-expired')
export class LapseOnConsentExpired implements Reaction {
  constructor(
    private readonly consents: Consents,
    private readonly lapsing: LapseWithoutConsent,
  ) {}

  async react(consentEventId: string): Promise<void> {
    const expired = await this.consents.event(consentEventId);
    if (!expired || (await this.consents.stoodAt(expired))) return;
    await this.lapsing.after(expired, 'lapse');
  }
}
