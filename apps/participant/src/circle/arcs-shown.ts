import type { CircleArc, OrganisationKind } from '@kring/contracts';
import type { CircleArc as DrawnArc } from '@kring/ui';
import { dayWords } from '../language/dates.js';
import type { Translate } from '../texts/translator.js';
import type { Language } from '../language/languages.js';
import { shortCategoryWords } from '../language/category-words.js';

type Tone = NonNullable<DrawnArc['tone']>;

export type ArcShown = DrawnArc & { tone: Tone; lines: string[] };

const tones: Record<OrganisationKind, Tone> = {
  migrant: 'action',
  municipality: 'note',
  volunteer: 'violet',
  social: 'good',
};

/** One organisation around her, as picture and list both tell it. */
export function arcShown(arc: CircleArc, t: Translate, language: Language): ArcShown {
  const { id, name, kind } = arc.organisation;
  const isDotted = arc.state === 'dotted';
  const lines = isDotted ? [t('circle.asksYou')] : whatAndHowLong(arc, t, language);
  return {
    id,
    label: name,
    lines,
    detail: lines.join(', '),
    state: arc.state,
    tone: isDotted ? 'waiting' : tones[kind],
  };
}

function whatAndHowLong(arc: CircleArc, t: Translate, language: Language): string[] {
  const { flows } = arc;
  const categories = flows.flatMap((flow) => flow.categories);
  const what = shortCategoryWords(categories, t, language);
  const until = flows
    .map(({ untilDate }) => untilDate ?? '')
    .sort()
    .at(-1);
  const isBound = hasOwnTask(arc) || !until;
  const howLong = isBound ? t('circle.ownTask') : t('circle.until', { day: dayWords(until, language) });
  return [t('circle.sees', { what }), howLong];
}

/** Whether something flows to this organisation that she can stop herself. */
export function canBeStopped({ flows }: CircleArc): boolean {
  return flows.some(({ withdrawable }) => withdrawable);
}

/** Whether it is a municipality that needs something for its own task, which no answer of hers can stop. */
export function hasOwnTask({ flows }: CircleArc): boolean {
  return flows.some(({ basis }) => basis === 'public-task');
}
