import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** Someone else took the last place in the meantime. */
export function DayFull() {
  const { t } = useTexts();
  return (
    <Notice tone="waiting" title={t('lists.full')} isLive>
      {t('lists.fullHint')}
    </Notice>
  );
}
