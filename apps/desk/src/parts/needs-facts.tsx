import type { Needs } from '@kring/contracts';
import { dayPartLabels, wishLabels } from '@kring/contracts';
import { FactList } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { listed } from '../words/numbers.js';
import { levelWords } from '../words/languages.js';

/** What she looks for, line by line; it never tells who she is. */
export function NeedsFacts({ needs }: { needs: Needs }) {
  return <FactList facts={factsOf(needs)} emphasis="description" />;
}

function factsOf(needs: Needs): Fact[] {
  const when = needs.dayParts.map((part) => dayPartLabels[part]);
  const facts: (Fact | null)[] = [
    { id: 'wish', term: 'Zij wil', description: wishLabels[needs.wish] },
    needs.spokenDutch === null
      ? null
      : { id: 'dutch', term: 'Spreekt', description: levelWords[needs.spokenDutch] },
    when.length === 0 && !needs.withinSchoolHours
      ? null
      : {
          id: 'when',
          term: 'Kan',
          description: [listed(when), needs.withinSchoolHours ? 'binnen schooltijd' : '']
            .filter(Boolean)
            .join(', '),
        },
    needs.childcareFor === 0
      ? null
      : {
          id: 'care',
          term: 'Opvang nodig',
          description: needs.childcareFor === 1 ? 'voor 1 kind' : `voor ${needs.childcareFor} kinderen`,
        },
    needs.womenOnly ? { id: 'women', term: 'Groep', description: 'liefst alleen vrouwen' } : null,
    needs.travelMinutes === null
      ? null
      : { id: 'travel', term: 'Reist', description: `tot ${needs.travelMinutes} minuten` },
  ];
  return facts.filter((fact) => fact !== null);
}
