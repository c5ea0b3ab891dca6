import type { Owed } from '@kring/consents-domain';
import type { KeepingLaw, ObligationAnswer } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'consents', name: 'obligation' })
export class ObligationRow implements Owed {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') reference!: string;
  @Column('text', { name: 'received_as', array: true }) receivedAs!: string[];
  @Column('timestamptz', { name: 'made_at' }) madeAt!: Date;
  @Column('timestamptz', { name: 'due_at' }) dueAt!: Date;
  @Column('text', { nullable: true }) answer!: ObligationAnswer | null;
  @Column('text', { nullable: true }) law!: KeepingLaw | null;
  @Column('text', { name: 'law_note', nullable: true }) lawNote!: string | null;
  @Column('timestamptz', { name: 'answered_at', nullable: true }) answeredAt!: Date | null;
  @Column('uuid', { name: 'answered_by', nullable: true }) answeredBy!: string | null;
  @Column('timestamptz', { name: 'escalated_at', nullable: true }) escalatedAt!: Date | null;
}
