import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { EndAssignments } from './end-assignments.js';

/** Her consent is over: whoever had only that to go by is not assigned to her any more. */
@ReactsTo('consent.expired', 'consents.end-assignments-on-consent-expired')
export class EndAssignmentsOnConsentExpired implements Reaction {
  constructor(private readonly assignments: EndAssignments) {}

  react(consentEventId: string): Promise<void> {
    return this.assignments.after(consentEventId);
  }
}
