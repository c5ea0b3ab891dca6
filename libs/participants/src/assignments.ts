import { Injectable } from '@nestjs/common';
import { AssignmentRepository } from './data/assignment.repository.js';

/** Who of an organisation is assigned to a participant, for the scopes that open and end what they see. */
@Injectable()
export class Assignments {
  constructor(private readonly assignments: AssignmentRepository) {}

  /** Whoever of this organisation is assigned now. */
  membersOf(participantId: string, organisationId: string): Promise<string[]> {
    return this.assignments.membersOf(participantId, organisationId);
  }

  /** From here nobody of this organisation is assigned any more. */
  endAll(participantId: string, organisationId: string, at: Date): Promise<void> {
    return this.assignments.endAll(participantId, organisationId, at);
  }
}
