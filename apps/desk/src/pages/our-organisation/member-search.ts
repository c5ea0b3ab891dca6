import { memberState, role } from '@kring/contracts';
import type { MemberState, Role, RosterLine } from '@kring/contracts';
import { roleLabels } from '@kring/contracts';
import { aText, oneOf, says } from '../../parts/choice.js';

const parts = ['mensen', 'teams'] as const;
export type Part = (typeof parts)[number];

/** What is shown of the own organisation, as it stands in the address. */
export interface MemberSearch {
  deel?: Part;
  zoek?: string;
  rol?: Role;
  stand?: MemberState;
  team?: string;
}

export function memberSearch(search: Record<string, unknown>): MemberSearch {
  return {
    deel: oneOf(parts, search['deel']),
    zoek: aText(search['zoek']),
    rol: oneOf(role.options, search['rol']),
    stand: oneOf(memberState.options, search['stand']),
    team: aText(search['team']),
  };
}

/** Whether somebody is among those that are looked for. */
export function isSought(line: RosterLine, { zoek, rol, stand, team }: MemberSearch): boolean {
  const words = [line.name, line.mail, roleLabels[line.role], ...line.teams.map(({ name }) => name)];
  if (rol !== undefined && line.role !== rol) return false;
  if (stand !== undefined && line.state !== stand) return false;
  if (team !== undefined && !line.teams.some(({ id }) => id === team)) return false;
  return says(zoek, words);
}
