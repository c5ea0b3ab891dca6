import type { ConsentState } from '@kring/consents-domain';
import type { Category, NoticeLanguage, Purpose } from '@kring/contracts';
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
  @Column('timestamptz') at!: Date;
}
