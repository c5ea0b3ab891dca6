import type { Assurance } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'participants', name: 'pin' })
export class PinRow {
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text') hash!: string;
  @Column('text') salt!: string;
  @Column('text') assurance!: Assurance;
  @Column('timestamptz', { name: 'chosen_at' }) chosenAt!: Date;
}
