import type { Category } from '@kring/contracts';
import { Assignments } from '@kring/participants';
import { AccessProjection } from '@kring/platform-access';
import { Injectable } from '@nestjs/common';

/** Opens sections of her dossier for an organisation's coordinators and for whoever is assigned to her there. */
@Injectable()
export class OpenSections {
  constructor(
    private readonly assignments: Assignments,
    private readonly projection: AccessProjection,
  ) {}

  async execute(
    flow: { participantId: string; recipientId: string },
    categories: readonly Category[],
    until: Date,
  ): Promise<void> {
    const { participantId, recipientId: organisationId } = flow;
    const assigned = await this.assignments.membersOf(participantId, organisationId);
    const audienceIds = [organisationId, ...assigned];
    this.projection.openSections({ audienceIds, organisationId }, participantId, categories, until);
  }
}
