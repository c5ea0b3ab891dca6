import type { CircleArc } from '@kring/contracts';
import { purposeLabels } from '@kring/contracts';
import type { CircleArc as DrawnArc } from '@kring/ui';
import { onDate } from '../../words/dates.js';

/** An organisation around her, as the picture and its list say it. */
export function arcOf({ organisation, state, flows }: CircleArc, ownId: string): DrawnArc {
  const purposes = [...new Set(flows.map((flow) => purposeLabels[flow.purpose]))];
  const ends = flows.flatMap((flow) => flow.untilDate ?? []).toSorted();
  const atDesk = flows.some(({ assurance }) => assurance === 'low') ? ['aan de balie gegeven'] : [];
  const until = ends[0] === undefined ? [] : [`tot ${onDate(ends[0])}`];
  return {
    id: organisation.id,
    label: organisation.id === ownId ? `${organisation.name} (u)` : organisation.name,
    detail: state === 'dotted' ? 'zij kiest' : [...purposes, ...until, ...atDesk].join(' · '),
    state,
    stateLabel: state === 'dotted' ? 'voorgesteld' : undefined,
  };
}
