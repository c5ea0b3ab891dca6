import type { Category, Purpose, Wish } from '@kring/contracts';
import type { OpenQuestion } from '@kring/consents-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consents', name: 'question' })
export class QuestionRow implements OpenQuestion {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('text') purpose!: Purpose;
  @Column('text', { array: true }) required!: Category[];
  @Column('text', { array: true }) optional!: Category[];
  @Column('text') topic!: Wish;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('timestamptz') until!: Date;
  @Column('uuid', { name: 'asked_by' }) askedBy!: string;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}
