import type { KeepAway } from '@kring/contracts';
import { ButtonLink } from '@kring/ui';
import { EndingRows } from '../frame/ending-rows.js';
import { useTexts } from '../language/in-her-language.js';
import { everyone } from './someone.js';
import type { Someone } from './someone.js';

interface KeptAwayProps {
  list: KeepAway;
  onLetBack: (someone: Someone) => void;
}

/** Whom she keeps away; they are not told. */
export function KeptAway({ list, onLetBack }: KeptAwayProps) {
  const { t } = useTexts();
  const listed = everyone(list);
  const rows = listed.map(({ id, name, worksFor }) => ({
    id,
    title: name,
    lines: worksFor === null ? [] : [worksFor],
  }));
  const letBack = (id: string) => {
    const someone = listed.find((one) => one.id === id);
    if (someone) onLetBack(someone);
  };
  return (
    <>
      <div className="my-lines">
        <p>{t('safety.neverHint')}</p>
        <p>{t('safety.neverTold')}</p>
      </div>
      {rows.length === 0 ? (
        <p className="my-small">{t('safety.nobody')}</p>
      ) : (
        <EndingRows title={t('safety.never')} rows={rows} endWord={t('safety.remove')} onEnd={letBack} />
      )}
      <ButtonLink href="/safety/choose" variant="secondary" isWide>
        {t('safety.add')}
      </ButtonLink>
    </>
  );
}
