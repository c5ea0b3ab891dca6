import { mustDecideForHerself } from '@kring/participants-domain';
import { AccessProjection } from '@kring/platform-access';
import { calendarDayOf, Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { ParticipantRepository } from '../data/participant.repository.js';

export interface Registration {
  readonly birthDate: string;
  readonly language: string;
  /** Until when the organisation's own task lasts. */
  readonly until: Date;
}

/** A person of her own comes to exist; whoever added her is assigned to her. Part of a larger unit of work. */
@Injectable()
export class RegisterParticipant {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly assignments: AssignmentRepository,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: MemberActor, registration: Registration): Promise<{ id: string; reference: string }> {
    mustDecideForHerself(registration.birthDate, calendarDayOf(this.clock.now()));
    const id = newId();
    const { organisationId, memberId } = actor;
    const entry = {
      kind: 'participant',
      subjectId: id,
      participantId: id,
      until: registration.until,
    } as const;
    for (const audienceId of [organisationId, memberId]) {
      this.projection.openEntry({ ...entry, audienceId, organisationId });
    }
    this.projection.openEntry({ ...entry, kind: 'me', audienceId: id, organisationId: null });
    const reference = await this.participants.add({
      id,
      addedBy: organisationId,
      language: registration.language,
    });
    await this.assignments.add(id, organisationId, memberId);
    this.outbox.append({
      name: 'participant.added',
      subjectId: id,
      touches: [{ kind: 'participant', id }],
    });
    return { id, reference };
  }
}
