import type { Category, SectionShown } from '@kring/contracts';
import { contentOf } from '../../words/participant-words.js';

/** What is asked for together: a name without a way to reach her helps nobody. */
export interface ShareRow {
  id: string;
  label: string;
  categories: readonly Category[];
}

export const shareRows: readonly ShareRow[] = [
  { id: 'name', label: 'Naam en contact', categories: ['identity', 'contact'] },
  { id: 'language', label: 'Taal', categories: ['language'] },
  { id: 'wishes', label: 'Wensen', categories: ['wishes'] },
  { id: 'care', label: 'Zorg', categories: ['care'] },
  { id: 'work', label: 'Werk en opleiding', categories: ['work'] },
];

const LEAST: readonly Category[] = ['identity', 'contact', 'language', 'wishes'];

/** The least that help needs, as far as it is known; her care only where she needs childcare. */
export function leastNeeded(sections: readonly SectionShown[]): Category[] {
  const needsChildcare = contentOf({ sections }, 'care')?.childcareNeeded ?? false;
  return sections
    .map((section) => section.category)
    .filter((category) => LEAST.includes(category) || (category === 'care' && needsChildcare));
}
