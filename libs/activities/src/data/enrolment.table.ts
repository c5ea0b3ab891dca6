import type { EnrolmentState } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'activities', name: 'enrolment' })
export class EnrolmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'proposal_id' }) proposalId!: string;
  @Column('uuid', { name: 'session_id' }) sessionId!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text') state!: EnrolmentState;
}
