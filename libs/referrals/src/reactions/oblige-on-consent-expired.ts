import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { Oblige } from './oblige.js';

/** Her consent is over: whoever received her answers for its copies. */
@ReactsTo('consent.expired', 'referrals.oblige-on-consent-expired')
export class ObligeOnConsentExpired implements Reaction {
  constructor(private readonly obliging: Oblige) {}

  react(consentEventId: string): Promise<void> {
    return this.obliging.after(consentEventId);
  }
}
