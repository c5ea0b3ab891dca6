import { MemberInvitationRow } from '../data/invitation.table.js';
import { MemberRow } from '../data/member.table.js';
import { OrganisationRow } from '../data/organisation.table.js';
import { TeamRow } from '../data/team.table.js';
import { VouchingRow } from '../data/vouching.table.js';

/** The tables of this scope that TypeORM writes. */
export const organisationsTables = [OrganisationRow, MemberRow, MemberInvitationRow, TeamRow, VouchingRow];

export * from './sql.js';
