import type { Role } from '@kring/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'member' })
export class MemberRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') name!: string;
  @Column('text') role!: Role;
  @Column('text') issuer!: string;
  @Column('text') subject!: string;
  @Column('boolean') active!: boolean;
}
