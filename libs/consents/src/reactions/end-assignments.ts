import { inForce } from '@kring/consents-domain';
import { Assignments } from '@kring/participants';
import { Clock } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';

/** Her consent ended: where nothing is left to share, nobody of that organisation is assigned to her any more. */
@Injectable()
export class EndAssignments {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly assignments: Assignments,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('consent.withdrawn', 'consents.end-assignments-on-consent-withdrawn')
  @ReactsTo('consent.expired', 'consents.end-assignments-on-consent-expired')
  async react(consentEventId: string): Promise<void> {
    const ended = await this.consents.event(consentEventId);
    if (!ended) return;
    const now = this.clock.now();
    const grants = await this.consents.grantsOf(ended.participantId, ended.recipientId);
    if (grants.some((grant) => inForce(grant, now))) return;
    await this.assignments.endAll(ended.participantId, ended.recipientId, now);
  }
}
