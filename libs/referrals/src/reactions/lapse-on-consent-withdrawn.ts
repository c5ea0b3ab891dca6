import { Consents } from '@kring/consents';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { LapseWithoutConsent } from './lapse-without-consent.js';

/** She withdrew from a helper: what she had said yes to there stops. */
@ReactsTo('consent.withdrawn', 'referrals.lapse-on-consent-withdrawn')
export class LapseOnConsentWithdrawn implements Reaction {
  constructor(
    private readonly consents: Consents,
    private readonly lapsing: LapseWithoutConsent,
  ) {}

  async react(consentEventId: string): Promise<void> {
    const withdrawn = await this.consents.event(consentEventId);
    if (withdrawn) await this.lapsing.after(withdrawn, 'participant-withdraws');
  }
}
