import { inForce } from '@kring/consents-domain';
import { AssignmentRepository } from '@kring/participants';
import { Clock } from '@kring/platform-kernel';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { ConsentRepository } from '../data/consent.repository.js';

/** She withdrew and nothing is left to share: nobody of that organisation is assigned to her any more. */
@ReactsTo('consent.withdrawn', 'consents.end-assignments-on-consent-withdrawn')
export class EndAssignmentsOnConsentWithdrawn implements Reaction {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly assignments: AssignmentRepository,
    private readonly clock: Clock,
  ) {}

  async react(consentEventId: string): Promise<void> {
    const withdrawn = await this.consents.event(consentEventId);
    if (!withdrawn) return;
    const now = this.clock.now();
    const grants = await this.consents.grantsOf(withdrawn.participantId, withdrawn.recipientId);
    if (grants.some((grant) => inForce(grant, now))) return;
    await this.assignments.endAll(withdrawn.participantId, withdrawn.recipientId, now);
  }
}
