import type { AttemptEvent, State } from '@kring/referrals-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'referrals', name: 'attempt_log' })
export class AttemptLogRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text') event!: AttemptEvent;
  @Column('text', { name: 'from_state' }) fromState!: State;
  @Column('text', { name: 'to_state' }) toState!: State;
  @Column('text', { name: 'actor_kind' }) actorKind!: 'member' | 'participant' | 'system';
  @Column('uuid', { name: 'actor_id', nullable: true }) actorId!: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId!: string | null;
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('timestamptz') at!: Date;
}
