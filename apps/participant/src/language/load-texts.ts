import { nl } from '../texts/nl.js';
import { translator } from '../texts/translator.js';
import type { Translate } from '../texts/translator.js';
import type { Language } from './languages.js';

/** A language, ready to be spoken. */
export interface Spoken {
  language: Language;
  t: Translate;
}

export const dutch: Spoken = { language: 'nl', t: translator(nl, 'nl') };

/** Brings the words of a language, and its letters; only Dutch is there from the start. */
export async function loadTexts(language: Language): Promise<Spoken> {
  if (language === 'nl') return dutch;
  const [{ ar }] = await Promise.all([import('../texts/ar.js'), import('@kring/ui/arabic.css')]);
  return { language, t: translator(ar, language) };
}
