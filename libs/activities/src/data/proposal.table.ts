import type { Proposed } from '@kring/activities-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'activities', name: 'proposal' })
export class ProposalRow implements Proposed {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'offer_id' }) offerId!: string;
  @Column('text') state!: Proposed['state'];
  @Column('integer') version!: number;
}
