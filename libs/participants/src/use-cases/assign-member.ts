import { Colleagues } from '@kring/organisations';
import { Access, AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { NotInThisRole } from '../participants.errors.js';

/** One member of your organisation comes to see this one case. */
@Injectable()
export class AssignMember {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly projection: AccessProjection,
    private readonly assignments: AssignmentRepository,
    private readonly colleagues: Colleagues,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: MemberActor,
    participantId: string,
    memberId: string,
  ): Promise<{ id: string; version: number }> {
    const { organisationId } = actor;
    return this.work.run(actor, async () => {
      await this.access.mustKeepInTouch(actor, participantId);
      this.access.require(actor, 'assign', 'participant', { id: participantId });
      const { role } = await this.colleagues.get(organisationId, memberId);
      // Whom she keeps away reads like nobody: that she does is hers alone to know.
      if (await this.projection.keepsAway(participantId, organisationId, memberId)) throw new NotFound();
      if (role === 'administrator' || role === 'adviser') throw new NotInThisRole();
      const id = await this.assignments.add(participantId, organisationId, memberId);
      this.projection.copyForMember(participantId, organisationId, memberId);
      const attempts = await this.projection.subjectsOf(organisationId, participantId, 'attempt');
      const touches = attempts.map((attempt) => ({ kind: 'attempt', id: attempt }) as const);
      this.outbox.append({ name: 'member.assigned', subjectId: id, touches });
      return { id, version: 1 };
    });
  }
}
