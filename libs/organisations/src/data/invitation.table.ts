import type { OpenInvitation } from '@kring/organisations-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'invitation' })
export class MemberInvitationRow implements OpenInvitation {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') mail!: string;
  /** Made when the mail goes out, and kept as a hash only. */
  @Column('text', { name: 'token_hash', nullable: true }) tokenHash!: string | null;
  @Column('timestamptz', { name: 'valid_until', nullable: true }) validUntil!: Date | null;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt!: Date | null;
}
