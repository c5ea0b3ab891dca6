import type { NamedRead } from '@kring/platform-database';
import heldInvitationSql from './held-invitation.sql?raw';
import listMembersSql from './list-members.sql?raw';
import listOrganisationsSql from './list-organisations.sql?raw';
import listPersonasSql from './list-personas.sql?raw';
import listProvidersSql from './list-providers.sql?raw';
import listRosterSql from './list-roster.sql?raw';
import listVettingSql from './list-vetting.sql?raw';
import memberSessionSql from './member-session.sql?raw';

export const listOrganisations: NamedRead = { name: 'list-organisations', sql: listOrganisationsSql };
export const listMembers: NamedRead = { name: 'list-members', sql: listMembersSql };
export const listRoster: NamedRead = { name: 'list-roster', sql: listRosterSql };
export const listVetting: NamedRead = { name: 'list-vetting', sql: listVettingSql };
export const listPersonas: NamedRead = { name: 'list-personas', sql: listPersonasSql };
export const listProviders: NamedRead = { name: 'list-providers', sql: listProvidersSql };
export const memberSession: NamedRead = { name: 'member-session', sql: memberSessionSql };
export const heldInvitation: NamedRead = { name: 'held-invitation', sql: heldInvitationSql };

export const organisationsReads = [
  listOrganisations,
  listMembers,
  listRoster,
  listVetting,
  listPersonas,
  listProviders,
  memberSession,
  heldInvitation,
];
