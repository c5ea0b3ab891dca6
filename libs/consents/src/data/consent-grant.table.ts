import type { Grant } from '@kring/consents-domain';
import type { Assurance, Category, LegalBasis, Purpose } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consents', name: 'consent_grant' })
export class ConsentGrantRow implements Grant {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'participant_id' }) participantId!: string;
  @Column('uuid', { name: 'recipient_id' }) recipientId!: string;
  @Column('text') purpose!: Purpose;
  @Column('text') category!: Category;
  @Column('text') basis!: LegalBasis;
  @Column('text') capacity!: 'controller' | 'processor';
  @Column('uuid', { name: 'event_id', nullable: true }) eventId!: string | null;
  @Column('text', { nullable: true }) assurance!: Assurance | null;
  @Column('timestamptz', { name: 'valid_from' }) validFrom!: Date;
  @Column('timestamptz', { name: 'valid_until' }) validUntil!: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt!: Date | null;
}
