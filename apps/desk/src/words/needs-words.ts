import { dayPartLabels, wishLabels } from '@kring/contracts';
import type { Needs } from '@kring/contracts';

/** "Taal oefenen, met opvang" */
export const needsTitle = (needs: Needs): string =>
  needs.childcareFor > 0 ? `${wishLabels[needs.wish]}, met opvang` : wishLabels[needs.wish];

/** "spreekt A1" */
export function spokenDutchWords({ spokenDutch }: Needs): string | null {
  if (spokenDutch === null) return null;
  return spokenDutch === 'none' ? 'spreekt nog geen Nederlands' : `spreekt ${spokenDutch}`;
}

/** "ochtend, schooltijd" */
export function whenWords({ dayParts, withinSchoolHours }: Needs): string | null {
  const words = dayParts.map((part) => dayPartLabels[part]);
  if (withinSchoolHours) words.push('schooltijd');
  return words.length === 0 ? null : words.join(', ');
}

/** Her needs as short chips, those that she has. */
export function needsChips(needs: Needs): string[] {
  const words = [
    spokenDutchWords(needs),
    whenWords(needs),
    needs.childcareFor > 0 ? `opvang voor ${needs.childcareFor}` : null,
    needs.womenOnly ? 'liefst vrouwengroep' : null,
    needs.travelMinutes === null ? null : `reist tot ${needs.travelMinutes} min`,
  ];
  return words.filter((word) => word !== null);
}
