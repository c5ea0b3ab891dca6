import { createContext, use, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { rememberLanguage, rememberedLanguage } from './chosen-language.js';
import { directionOf, languageOf } from './languages.js';
import type { Language } from './languages.js';
import { loadTexts } from './load-texts.js';
import type { Spoken } from './load-texts.js';

interface HerLanguage extends Spoken {
  /** Her own choice, remembered on this phone. */
  choose: (language: Language) => void;
  /** What we think that she speaks; never overrules what she chose. */
  suggest: (tag: string) => void;
}

const LanguageContext = createContext<HerLanguage | null>(null);

/** What the app says; below `InHerLanguage` only. */
export const useTexts = (): HerLanguage => use(LanguageContext)!;

/** Speaks her language in everything below it, and turns the page to its direction. */
export function InHerLanguage({ first, children }: { first: Spoken; children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  const { language, t } = spoken;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
    document.title = t('frame.app');
  }, [language, t]);

  const turn = useCallback((wanted: Language) => void loadTexts(wanted).then(setSpoken, () => {}), []);
  const choose = useCallback(
    (chosen: Language) => {
      rememberLanguage(chosen);
      turn(chosen);
    },
    [turn],
  );
  const suggest = useCallback(
    (tag: string) => {
      const suggested = languageOf(tag);
      // Dutch is what stands there when nothing is known, so it is no reason to leave her phone's language.
      if (suggested !== null && suggested !== 'nl' && rememberedLanguage() === null) turn(suggested);
    },
    [turn],
  );
  const hers = useMemo(() => ({ ...spoken, choose, suggest }), [spoken, choose, suggest]);
  return <LanguageContext value={hers}>{children}</LanguageContext>;
}
