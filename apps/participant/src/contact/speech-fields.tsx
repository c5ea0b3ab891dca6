import type { SectionContents } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { languageName } from '../language/lists-of-words.js';
import { Choice } from './choice.js';

type Speech = SectionContents['language'];

/** The language in which she is spoken with. */
export function SpeechFields({ speech, onChange }: { speech: Speech; onChange: (speech: Speech) => void }) {
  const { t, language } = useTexts();
  return (
    <>
      <Choice
        label={t('fields.speaks')}
        value={speech.speaks[0]!}
        values={['ar', 'ti', 'fa', 'so', 'tr', 'uk', 'en', 'nl']}
        word={(tag) => languageName(tag, language)}
        onChange={(tag) => onChange({ ...speech, speaks: [tag] })}
      />
      <Choice
        label={t('fields.spokenDutch')}
        value={speech.spokenDutch}
        values={['none', 'A0', 'A1', 'A2', 'B1', 'B2']}
        word={(level) => t(`words.spokenDutch.${level}`)}
        onChange={(spokenDutch) => onChange({ ...speech, spokenDutch })}
      />
      <Choice
        label={t('fields.reads')}
        value={speech.reads}
        values={['none', 'little', 'well']}
        word={(reads) => t(`words.reads.${reads}`)}
        onChange={(reads) => onChange({ ...speech, reads })}
      />
    </>
  );
}
