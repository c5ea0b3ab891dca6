import type { Category } from '@kring/contracts';
import type { Told } from '@kring/referrals-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'referrals', name: 'standing' })
export class StandingRow implements Told {
  @PrimaryColumn('uuid', { name: 'referral_id' }) referralId!: string;
  @Column('uuid', { name: 'attempt_id' }) attemptId!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('text', { array: true }) categories!: Category[];
  @Column('text') state!: Told['state'];
  @Column('timestamptz', { name: 'answer_by' }) answerBy!: Date;
  @Column('timestamptz', { name: 'closes_at', nullable: true }) closesAt!: Date | null;
}
