import type { OfferAttributes, OfferKind } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'activities', name: 'offer' })
export class OfferRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') title!: string;
  @Column('text', { name: 'title_arabic' }) titleArabic!: string;
  @Column('text') kind!: OfferKind;
  @Column('text') place!: string;
  @Column('jsonb') attributes!: OfferAttributes;
  @Column('date', { name: 'verified_on' }) verifiedOn!: string;
}
