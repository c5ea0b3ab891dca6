import type { NoticeLanguage } from '@kring/contracts';

export type Language = NoticeLanguage;

/** Each language by its own name, in its own script. */
export const languages: readonly { value: Language; label: string }[] = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'ar', label: 'العربية' },
];

const locales: Record<Language, string> = { nl: 'nl-NL', ar: 'ar-u-ca-gregory-nu-latn' };

/** The locale for dates and numbers: always Gregorian, always Latin digits. */
export function localeOf(language: Language): string {
  return locales[language];
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}

/** The language of ours that a language tag asks for, if we have it. */
export function languageOf(tag: string | null | undefined): Language | null {
  const primary = tag?.toLowerCase().split('-')[0];
  return languages.find(({ value }) => value === primary)?.value ?? null;
}
