import type { Offer } from '@kring/contracts';
import type { Language } from '../language/languages.js';

/** The title of an offer in her language. */
export function offerTitle(
  { title, titleArabic }: Offer,
  language: Language,
): { text: string; lang: Language } {
  return language === 'ar' && titleArabic !== ''
    ? { text: titleArabic, lang: 'ar' }
    : { text: title, lang: 'nl' };
}
