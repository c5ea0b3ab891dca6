import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { Oblige } from './oblige.js';

/** She withdrew: whoever received her answers for its copies. */
@ReactsTo('consent.withdrawn', 'referrals.oblige-on-consent-withdrawn')
export class ObligeOnConsentWithdrawn implements Reaction {
  constructor(private readonly obliging: Oblige) {}

  react(consentEventId: string): Promise<void> {
    return this.obliging.after(consentEventId);
  }
}
