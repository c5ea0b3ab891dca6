import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'participants', name: 'participant' })
export class ParticipantRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  /** Null for whoever started by herself. */
  @Column('uuid', { name: 'added_by', nullable: true }) addedBy!: string | null;
  @Column('text') language!: string;
  @Column('integer') version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
