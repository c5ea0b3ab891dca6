import type { OrganisationKind } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'organisation' })
export class OrganisationRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') kind!: OrganisationKind;
  @Column('text') name!: string;
  @Column('text') place!: string;
  @Column('text') about!: string;
  @Column('text', { name: 'municipality_code' }) municipalityCode!: string;
  /** The municipality that made it known. */
  @Column('uuid', { name: 'added_by', nullable: true }) addedBy!: string | null;
  /** Who hears of it when nobody answered in time. */
  @Column('uuid', { name: 'escalation_contact_id', nullable: true }) escalationContactId!: string | null;
  @Column('integer') answers!: number;
  @Column('numeric', { name: 'answer_hours' }) answerHours!: string;
}
