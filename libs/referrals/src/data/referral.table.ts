import type { Needs } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'referrals', name: 'referral' })
export class ReferralRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') reference!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'sender_id' }) senderId!: string;
  @Column('uuid', { name: 'sender_member_id' }) senderMemberId!: string;
  @Column('jsonb') needs!: Needs;
  @Column('integer') version!: number;
}
