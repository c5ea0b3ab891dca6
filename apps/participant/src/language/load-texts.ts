import { translator } from '../texts/translator.js';
import type { Catalogue, Translate } from '../texts/translator.js';
import type { Language } from './languages.js';

/** A language, ready to be spoken. */
export interface Spoken {
  language: Language;
  t: Translate;
}

// She brings home one language only: its words, and the letters that no other needs.
const catalogues: Record<Language, () => Promise<Catalogue>> = {
  nl: async () => (await import('../texts/nl.js')).nl,
  ar: async () => {
    const [{ ar }] = await Promise.all([import('../texts/ar.js'), import('@kring/ui/arabic.css')]);
    return ar;
  },
};

/** Brings the words of a language, and its letters. */
export async function loadTexts(language: Language): Promise<Spoken> {
  return { language, t: translator(await catalogues[language](), language) };
}
