import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { AssignmentRow } from './assignment.table.js';

@Injectable()
export class AssignmentRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Assigns a member to her, unless that member is already; says the assignment that stands. */
  async add(participantId: string, organisationId: string, memberId: string): Promise<string> {
    const added = await this.work.query<{ id: string }>(
      `insert into participants.assignment (id, participant_id, organisation_id, member_id)
       values ($1, $2, $3, $4) on conflict do nothing returning id`,
      [newId(), participantId, organisationId, memberId],
    );
    if (added[0]) return added[0].id;
    const standing = { participantId, memberId, until: IsNull() };
    return (await this.work.manager.findOneByOrFail(AssignmentRow, standing)).id;
  }

  /** Who in this organisation is assigned to her now. */
  async membersOf(participantId: string, organisationId: string): Promise<string[]> {
    const rows = await this.work.manager.findBy(AssignmentRow, {
      participantId,
      organisationId,
      until: IsNull(),
    });
    return rows.map((row) => row.memberId);
  }

  /** Ends all assignments to her in this organisation. */
  async endAll(participantId: string, organisationId: string, at: Date): Promise<void> {
    await this.work.manager.update(
      AssignmentRow,
      { participantId, organisationId, until: IsNull() },
      { until: at },
    );
  }
}
