import type { ConsentState } from '@kring/consents-domain';
import type { AnswerWay, Category, NoticeLanguage, Purpose } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consents', name: 'event' })
export class ConsentEventRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'question_id', nullable: true }) questionId!: string | null;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('text') purpose!: Purpose;
  @Column('text') state!: ConsentState;
  @Column('text', { array: true }) categories!: Category[];
  @Column('text') entity!: 'participant' | 'member' | 'system';
  @Column('text', { name: 'notice_hash', nullable: true }) noticeHash!: string | null;
  @Column('text', { name: 'notice_version', nullable: true }) noticeVersion!: string | null;
  @Column('text', { nullable: true }) language!: NoticeLanguage | null;
  @Column('text', { nullable: true }) assurance!: 'high' | 'low' | null;
  /** How an answer came about; null where nobody answered. */
  @Column('text', { nullable: true }) way!: AnswerWay | null;
  /** The organisation that wrote it down; null where she did so herself. */
  @Column('uuid', { name: 'recorded_by', nullable: true }) recordedBy!: string | null;
  /** Whether she was offered to talk with nobody else there (Besluit inburgering 2021, 5.2(2)). */
  @Column('boolean', { name: 'private_talk_offered', nullable: true }) privateTalkOffered!: boolean | null;
  @Column('timestamptz') at!: Date;
}
