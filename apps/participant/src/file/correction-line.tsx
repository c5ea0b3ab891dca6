import type { MyCorrectionList } from '@kring/contracts';
import { Notice } from '@kring/ui';
import { inWords } from '../language/lists-of-words.js';
import { useTexts } from '../language/in-her-language.js';
import { Decided } from '../rights/decided.js';
import { YouWrote } from '../rights/you-wrote.js';

export type Correction = MyCorrectionList['items'][number];

const tones = { asked: 'waiting', corrected: 'good', declined: 'note' } as const;

/** What she said is wrong in a section, and what came of it. */
export function CorrectionLine({ correction }: { correction: Correction }) {
  const { t, language } = useTexts();
  const { says, state, ground, askedAt, told } = correction;
  return (
    <div className="my-block">
      <YouWrote says={says} at={askedAt} />
      <Notice tone={tones[state]} title={t(`file.${state}`)}>
        {state === 'asked' && t('file.askedHint')}
        {told.length > 0 && t('file.told', { what: inWords(told, language) })}
        {ground !== null && t(`file.ground.${ground}`)}
      </Notice>
      <Decided {...correction} />
      {state === 'declined' && <p>{t('rights.complain')}</p>}
    </div>
  );
}
