import type { Category, DeclineReason, VoidReason } from '@kring/contracts';
import type { Told } from '@kring/referrals-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'referrals', name: 'standing' })
export class StandingRow implements Told {
  /** What its sender calls the attempt by; the attempt's own identifier is not the sender's to know. */
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'referral_id' }) referralId!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('text') state!: Told['state'];
  @Column('timestamptz', { name: 'answer_by' }) answerBy!: Date;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt!: Date | null;
  @Column('timestamptz', { name: 'arrived_at', nullable: true }) arrivedAt!: Date | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
  @Column('text', { name: 'decline_reason', nullable: true }) declineReason!: DeclineReason | null;
  @Column('uuid', { name: 'proposed_id', nullable: true }) proposedId!: string | null;
  @Column('text', { name: 'void_reason', nullable: true }) voidReason!: VoidReason | null;
}
