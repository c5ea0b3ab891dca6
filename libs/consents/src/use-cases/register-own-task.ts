import { mustBePossible, OWN_TASK_CATEGORIES } from '@kring/consents-domain';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { OpenSections } from './open-sections.js';

/** A municipality's own task has its own legal basis (Wet inburgering 2021) and is never registered as a consent. */
@Injectable()
export class RegisterOwnTask {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly sections: OpenSections,
    private readonly clock: Clock,
  ) {}

  async execute(actor: MemberActor, participantId: string, until: Date): Promise<void> {
    const recipientId = actor.organisationId;
    const own = { purpose: 'integration-task', basis: 'public-task' } as const;
    mustBePossible({ ...own, kind: actor.organisationKind, categories: OWN_TASK_CATEGORIES });
    const flow = { participantId, recipientId };
    const grant = {
      ...flow,
      ...own,
      // By that law the municipality itself decides why and how.
      capacity: 'controller',
      eventId: null,
      assurance: null,
      validFrom: this.clock.now(),
      validUntil: until,
    } as const;
    await this.consents.give(OWN_TASK_CATEGORIES.map((category) => ({ ...grant, category })));
    await this.sections.execute(flow, OWN_TASK_CATEGORIES, until);
  }
}
