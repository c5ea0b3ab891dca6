import type { MyErasure } from '@kring/contracts';
import { Notice } from '@kring/ui';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';
import { Decided } from './decided.js';

const tones = { asked: 'waiting', granted: 'good', refused: 'note' } as const;

/** What her municipality says of her wish to be erased. */
export function ErasureAnswer({ asked }: { asked: NonNullable<MyErasure['asked']> }) {
  const { t, language } = useTexts();
  const { state, law, askedAt } = asked;
  return (
    <div className="my-block">
      <Notice tone={tones[state]} title={t(`rights.${state}`)}>
        {state === 'asked' && t('rights.askedHint')}
        {state === 'granted' && t('rights.grantedHint')}
        {law !== null && t(`rights.law.${law}`)}
      </Notice>
      {state === 'asked' && (
        <p className="my-small">{t('rights.askedOn', { day: dayWords(askedAt, language) })}</p>
      )}
      <Decided {...asked} />
      {state === 'refused' && <p>{t('rights.complain')}</p>}
    </div>
  );
}
