import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { EndAssignments } from './end-assignments.js';

/** She withdrew: whoever had only her consent to go by is not assigned to her any more. */
@ReactsTo('consent.withdrawn', 'consents.end-assignments-on-consent-withdrawn')
export class EndAssignmentsOnConsentWithdrawn implements Reaction {
  constructor(private readonly assignments: EndAssignments) {}

  react(consentEventId: string): Promise<void> {
    return this.assignments.after(consentEventId);
  }
}
