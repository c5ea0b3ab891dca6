import type { Look } from '@kring/contracts';
import type { Translate } from '../texts/translator.js';
import type { Language } from './languages.js';
import { inWords } from './lists-of-words.js';

type Seen = Look['categories'][number];

const ORDER: readonly Seen[] = [
  'needs',
  'identity',
  'contact',
  'language',
  'care',
  'path',
  'work',
  'wishes',
  'progress',
];

/** Which of two categories comes first, everywhere in the app. */
export const byCategory = (one: Seen, other: Seen): number => ORDER.indexOf(one) - ORDER.indexOf(other);

const inOrder = <Each extends Seen>(categories: readonly Each[]): Each[] =>
  [...new Set(categories)].sort(byCategory);

/** `uw naam, uw nummer en uw taal`: always in the same order, each once. */
export function categoryWords(categories: readonly Seen[], t: Translate, language: Language): string {
  const words = inOrder(categories).map((category) => t(`words.category.${category}`));
  return inWords(words, language);
}

/** `naam, nummer en taal`: where there is little room. */
export function shortCategoryWords(
  categories: readonly Exclude<Seen, 'needs'>[],
  t: Translate,
  language: Language,
): string {
  const words = inOrder(categories).map((category) => t(`words.short.${category}`));
  return inWords(words, language);
}
