import type { Mood, NextStep } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'outcomes', name: 'report' })
export class ReportRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('text') mood!: Mood;
  @Column('numeric') hours!: number;
  @Column('text', { name: 'next_step' }) nextStep!: NextStep;
  @Column('text', { nullable: true }) note!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
