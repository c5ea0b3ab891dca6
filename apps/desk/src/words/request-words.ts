import type { RadioCard } from '@kring/ui';
import { categoryLabels } from '@kring/contracts';
import type { RightDecision, RightRequest } from '../data/requests.js';

/** "Rechtzetten: Naam" */
export function requestWords({ kind, category }: RightRequest): string {
  if (kind === 'erasure') return 'Wissen';
  if (kind === 'objection') return 'Bezwaar tegen uw eigen taak';
  return `Rechtzetten: ${category === null ? '' : categoryLabels[category]}`;
}

interface Way extends RadioCard {
  readonly decision: RightDecision;
}

/** What can be decided on each kind of request: yes first, and then each ground that the law gives for a no. */
export const waysToDecide: Record<RightRequest['kind'], readonly Way[]> = {
  correction: [
    {
      value: 'correct',
      title: 'Het is rechtgezet',
      description: 'U schreef bij haar gegevens wat er moet staan. Wie het ook leest, ziet dat.',
      decision: { decision: 'correct' },
    },
    {
      value: 'accurate',
      title: 'Het blijft zo: het klopt',
      description: 'U hebt het nagekeken.',
      decision: { decision: 'decline', ground: 'accurate' },
    },
    {
      value: 'professional-opinion',
      title: 'Het blijft zo: het is een professioneel oordeel',
      description: 'Zij leest dat u het zo ziet.',
      decision: { decision: 'decline', ground: 'professional-opinion' },
    },
    {
      value: 'official-record',
      title: 'Het blijft zo: het komt uit een registratie',
      description: 'Zij kan het daar laten verbeteren.',
      decision: { decision: 'decline', ground: 'official-record' },
    },
  ],
  erasure: [
    {
      value: 'grant',
      title: 'Alles wissen',
      description: 'Binnen enkele minuten is er niets meer van haar. Dat kan niet terug.',
      decision: { decision: 'grant' },
    },
    {
      value: 'public-task',
      title: 'Niet wissen: uw wettelijke taak',
      description: 'De Wet inburgering vraagt dat u het bewaart.',
      decision: { decision: 'refuse', law: 'public-task' },
    },
    {
      value: 'archive-act',
      title: 'Niet wissen: de Archiefwet',
      description: 'Het hoort bij wat u moet bewaren.',
      decision: { decision: 'refuse', law: 'archive-act' },
    },
    {
      value: 'legal-claim',
      title: 'Niet wissen: een rechtszaak of vordering',
      description: 'Alleen zolang die loopt.',
      decision: { decision: 'refuse', law: 'legal-claim' },
    },
  ],
  objection: [
    {
      value: 'uphold',
      title: 'U stopt',
      description: 'Uw gemeente ziet haar gegevens daarna niet meer. Wie haar helpt, gaat door.',
      decision: { decision: 'uphold' },
    },
    {
      value: 'overriding-interest',
      title: 'U gaat door: een zwaarder belang',
      description: 'Er zijn dwingende redenen, die zwaarder wegen dan de hare.',
      decision: { decision: 'dismiss', ground: 'overriding-interest' },
    },
    {
      value: 'legal-claim',
      title: 'U gaat door: een rechtszaak of vordering',
      description: 'Alleen zolang die loopt.',
      decision: { decision: 'dismiss', ground: 'legal-claim' },
    },
  ],
};
