import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'team' })
export class TeamRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('text') name!: string;
  @Column('integer') version!: number;
}
