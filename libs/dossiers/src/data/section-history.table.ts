import type { Category } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'dossiers', name: 'section_history' })
export class SectionHistoryRow {
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @PrimaryColumn('text') category!: Category;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') content!: object;
  /** Null where she wrote it herself. */
  @Column('uuid', { name: 'written_by', nullable: true }) writtenBy!: string | null;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
