import type { Category } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'dossiers', name: 'section_history' })
export class SectionHistoryRow {
  @PrimaryColumn('uuid', { name: 'participant_id' }) participantId!: string;
  @PrimaryColumn('text') category!: Category;
  @PrimaryColumn('integer') version!: number;
  @Column('jsonb') content!: object;
  @Column('uuid', { name: 'written_by' }) writtenBy!: string;
  @Column('timestamptz', { name: 'written_at' }) writtenAt!: Date;
}
