import { LanguageSelect, PhoneFrame } from '@kring/ui';
import type { ReactNode } from 'react';
import { useTexts } from '../language/in-her-language.js';
import { languages, languageOf } from '../language/languages.js';
import { QuickExit } from '../leaving/quick-exit.js';

/** What stays the same on every screen: her language, and the way out. */
export function AppFrame({ banner, children }: { banner?: ReactNode; children: ReactNode }) {
  const { t, language, choose } = useTexts();
  return (
    <PhoneFrame
      skipLabel={t('frame.skip')}
      banner={banner}
      start={
        <LanguageSelect
          label={t('frame.language')}
          value={language}
          options={languages}
          onChange={(value) => choose(languageOf(value) ?? 'nl')}
        />
      }
      end={<QuickExit />}
    >
      {children}
    </PhoneFrame>
  );
}
