import type { Category } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'dossiers', name: 'section' })
export class SectionRow {
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @PrimaryColumn('text') category!: Category;
  @Column('jsonb') content!: object;
  @Column('integer') version!: number;
  /** Null where she wrote it herself. */
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
  @Column('timestamptz', { name: 'corrected_at', nullable: true }) correctedAt!: Date | null;
}
