import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'participants', name: 'assignment' })
export class AssignmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'member_id' }) memberId!: string;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
}
