import { Assignments } from '@kring/participants';
import { AccessProjection, type ClosedEntry } from '@kring/platform-access';
import type { Touch } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';

/** An organisation sees nothing of her any more, and nobody of it is assigned to her. Part of a unit of work. */
@Injectable()
export class EndReceiving {
  constructor(
    private readonly assignments: Assignments,
    private readonly projection: AccessProjection,
  ) {}

  /** Says which open pages have to be told goodbye. */
  async of(participantId: string, organisationId: string, at: Date): Promise<Touch[]> {
    this.projection.hold(participantId);
    await this.assignments.endAll(participantId, organisationId, at);
    return goodbyes(await this.projection.closeOrganisation(participantId, organisationId));
  }

  /** Like `of`, while its coordinators go on reading what was asked of them. */
  async pageOf(participantId: string, organisationId: string, at: Date): Promise<Touch[]> {
    this.projection.hold(participantId);
    await this.assignments.endAll(participantId, organisationId, at);
    return goodbyes(await this.projection.closePage(participantId, organisationId));
  }
}

const goodbyes = (closed: readonly ClosedEntry[]): Touch[] =>
  closed.map(({ kind, subjectId }) => ({ kind, id: subjectId, ended: true as const }));
