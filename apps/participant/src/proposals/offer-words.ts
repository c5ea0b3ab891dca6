import type { Offer } from '@kring/contracts';
import type { Translate } from '../texts/translator.js';
import type { Language } from '../language/languages.js';
import { inWords, languageName } from '../language/lists-of-words.js';

/** What matters to her about an offer, each in a few words. */
export function offerWords({ attributes }: Offer, t: Translate, language: Language): string[] {
  const { womenOnly, childcare, withinSchoolHours, travelReimbursed, supportLanguages } = attributes;
  const spoken = supportLanguages.map((tag) => languageName(tag, language));
  return [
    womenOnly && t('lists.womenOnly'),
    childcare !== 'none' && t('lists.childcare'),
    withinSchoolHours && t('lists.schoolHours'),
    travelReimbursed && t('lists.travel'),
    spoken.length > 0 && t('lists.speaks', { languages: inWords(spoken, language) }),
  ].filter((word) => word !== false);
}
