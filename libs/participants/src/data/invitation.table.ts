import type { InvitationWay } from '@kring/contracts';
import type { Link } from '@kring/participants-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'participants', name: 'invitation' })
export class InvitationRow implements Link {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('text') way!: InvitationWay;
  @Column('uuid', { name: 'invited_by' }) invitedBy!: string;
  @Column('text', { name: 'token_hash' }) tokenHash!: string;
  @Column('text', { name: 'code_hash', nullable: true }) codeHash!: string | null;
  @Column('timestamptz', { name: 'code_valid_until', nullable: true }) codeValidUntil!: Date | null;
  @Column('integer', { name: 'codes_sent' }) codesSent!: number;
  @Column('integer') tries!: number;
  @Column('timestamptz', { name: 'valid_until' }) validUntil!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
  @Column('integer') version!: number;
}
