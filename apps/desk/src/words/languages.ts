const names = new Intl.DisplayNames('nl', { type: 'language' });

/** "Tigrinya" for `ti`; the tag itself where the browser does not know it. */
export const languageName = (tag: string): string => names.of(tag) ?? tag;

/** The languages that a worker can tick; others come from an import and stay as they are. */
export const LANGUAGES = ['ar', 'ti', 'fa', 'tr', 'uk', 'so', 'en', 'fr', 'am', 'ku', 'ps', 'nl'] as const;

export const levelWords = {
  none: 'geen Nederlands',
  A0: 'Nederlands A0',
  A1: 'Nederlands A1',
  A2: 'Nederlands A2',
  B1: 'Nederlands B1',
  B2: 'Nederlands B2',
} as const;

export const readingWords = {
  none: 'leest niet',
  little: 'leest een beetje',
  well: 'leest goed',
} as const;

/** The levels of spoken Dutch (CEFR, with two before A1), each by what it means. */
export const levelOptions = [
  { value: 'none', label: 'Nog niets' },
  { value: 'A0', label: 'A0: losse woorden' },
  { value: 'A1', label: 'A1: korte zinnen' },
  { value: 'A2', label: 'A2: een gesprekje' },
  { value: 'B1', label: 'B1: zelfstandig' },
  { value: 'B2', label: 'B2: vlot' },
];
