import type { Capacity } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'vouching' })
export class VouchingRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'municipality_id' }) municipalityId!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') capacity!: Capacity;
  @Column('date', { name: 'contact_checked_on' }) contactCheckedOn!: string;
  @Column('date', { name: 'agreement_signed_on' }) agreementSignedOn!: string;
  @Column('uuid', { name: 'vouched_by' }) vouchedBy!: string;
  @Column('timestamptz') at!: Date;
  @Column('uuid', { name: 'ended_by', nullable: true }) endedBy!: string | null;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
