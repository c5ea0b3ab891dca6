import { organisationKind } from '@kring/contracts';
import type { OrganisationKind, VettingLine } from '@kring/contracts';
import { aText, oneOf, says } from '../../parts/choice.js';
import { kindWords, standingOf, vettingStandings } from '../../words/vetting-words.js';
import type { VettingStanding } from '../../words/vetting-words.js';

/** What is shown of the organisations, as it stands in the address. */
export interface VettingSearch {
  zoek?: string;
  stand?: VettingStanding;
  soort?: OrganisationKind;
}

export const vettingSearch = (search: Record<string, unknown>): VettingSearch => ({
  zoek: aText(search['zoek']),
  stand: oneOf(vettingStandings, search['stand']),
  soort: oneOf(organisationKind.options, search['soort']),
});

/** Whether an organisation is among those that are looked for. */
export function isSought(line: VettingLine, { zoek, stand, soort }: VettingSearch): boolean {
  if (stand !== undefined && standingOf(line) !== stand) return false;
  if (soort !== undefined && line.kind !== soort) return false;
  return says(zoek, [line.name, line.place, line.about, kindWords[line.kind]]);
}

/** What waits for you first; then by name, as they came. */
export function inTurn(lines: readonly VettingLine[]): VettingLine[] {
  const turn = (line: VettingLine) => vettingStandings.indexOf(standingOf(line));
  return lines.toSorted((one, other) => turn(one) - turn(other));
}
