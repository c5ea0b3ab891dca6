import type { MemberState, Role, Task } from '@kring/contracts';
import type { Colleague } from '@kring/organisations-domain';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'organisations', name: 'member' })
export class MemberRow implements Colleague {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid', { name: 'organisation_id' }) organisationId!: string;
  @Column('uuid', { name: 'account_id', nullable: true }) accountId!: string | null;
  @Column('uuid', { name: 'invitation_id', nullable: true }) invitationId!: string | null;
  @Column('text') name!: string;
  @Column('text') role!: Role;
  @Column('text', { array: true }) tasks!: Task[];
  @Column('text') state!: MemberState;
  @Column('timestamptz', { name: 'signed_in_at', nullable: true }) signedInAt!: Date | null;
  @Column('integer') version!: number;
}
