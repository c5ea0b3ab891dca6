import type { Category, DeclineReason, Needs, VoidReason } from '@kring/contracts';
import type { State } from '@kring/referrals-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'referrals', name: 'attempt' })
export class AttemptRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('uuid', { name: 'referral_id' }) referralId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'sender_id' }) senderId!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('uuid', { name: 'offer_id', nullable: true }) offerId!: string | null;
  @Column('uuid', { name: 'question_id', nullable: true }) questionId!: string | null;
  @Column('jsonb') needs!: Needs;
  @Column('text', { array: true }) categories!: Category[];
  @Column('text') state!: State;
  @Column('timestamptz', { name: 'answer_by' }) answerBy!: Date;
  @Column('timestamptz', { name: 'arrived_at', nullable: true }) arrivedAt!: Date | null;
  @Column('timestamptz', { name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { name: 'decline_reason', nullable: true }) declineReason!: DeclineReason | null;
  @Column('text', { name: 'decline_explanation', nullable: true }) declineExplanation!: string | null;
  @Column('uuid', { name: 'proposed_id', nullable: true }) proposedId!: string | null;
  @Column('text', { name: 'void_reason', nullable: true }) voidReason!: VoidReason | null;
  @Column('text', { name: 'void_explanation', nullable: true }) voidExplanation!: string | null;
  @Column('integer') version!: number;
}
