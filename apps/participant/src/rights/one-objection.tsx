import type { MyObjectionList } from '@kring/contracts';
import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { Decided } from './decided.js';
import { YouWrote } from './you-wrote.js';

export type Objection = MyObjectionList['items'][number];

const tones = { made: 'waiting', upheld: 'good', dismissed: 'note' } as const;

/** What she objected to, and what came of it. */
export function OneObjection({ objection }: { objection: Objection }) {
  const { t } = useTexts();
  const { says, state, ground, madeAt } = objection;
  return (
    <article className="my-block">
      <YouWrote says={says} at={madeAt} />
      <Notice tone={tones[state]} title={t(`rights.${state}`)}>
        {state === 'made' && t('rights.madeHint')}
        {state === 'upheld' && t('rights.upheldHint')}
        {ground !== null && t(`rights.ground.${ground}`)}
      </Notice>
      <Decided {...objection} />
      {state === 'dismissed' && <p>{t('rights.complain')}</p>}
    </article>
  );
}
