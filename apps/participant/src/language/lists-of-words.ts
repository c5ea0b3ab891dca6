import { localeOf } from './languages.js';
import type { Language } from './languages.js';

/** `uw naam, uw nummer en uw taal` */
export function inWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}

/** The name of a spoken language, as she calls it. */
export function languageName(tag: string, language: Language): string {
  return new Intl.DisplayNames(localeOf(language), { type: 'language' }).of(tag) ?? tag;
}
