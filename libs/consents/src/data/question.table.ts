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
  /** What help would be about; null where she is asked to be contacted. */
  @Column('text', { nullable: true }) topic!: Wish | null;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('timestamptz') until!: Date;
  /** Null where she put it to herself. */
  @Column('uuid', { name: 'asked_by', nullable: true }) askedBy!: string | null;
  @Column('timestamptz', { name: 'asked_at' }) askedAt!: Date;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
}
