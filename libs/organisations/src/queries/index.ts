import type { NamedRead } from '@kring/platform-database';
import listMembersSql from './list-members.sql?raw';
import listOrganisationsSql from './list-organisations.sql?raw';
import listPersonasSql from './list-personas.sql?raw';
import memberSessionSql from './member-session.sql?raw';

export const listOrganisations: NamedRead = { name: 'list-organisations', sql: listOrganisationsSql };
export const listMembers: NamedRead = { name: 'list-members', sql: listMembersSql };
export const listPersonas: NamedRead = { name: 'list-personas', sql: listPersonasSql };
export const memberSession: NamedRead = { name: 'member-session', sql: memberSessionSql };

export const organisationsReads = [listOrganisations, listMembers, listPersonas, memberSession];
