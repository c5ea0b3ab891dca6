import { categories, categoryLabels } from '@kring/contracts';
import type { Category } from '@kring/contracts';

const NEVER_ASKED = ['adres', 'gezondheid', 'geld', 'haar gezin'];

/** What the receiver does not get: what Kring never asks, and what is not asked for this time. */
export function neverWords(asked: readonly Category[]): string {
  const left = categories.filter((category) => !asked.includes(category));
  return [...NEVER_ASKED, ...left.map((category) => categoryLabels[category].toLowerCase())].join(', ');
}
