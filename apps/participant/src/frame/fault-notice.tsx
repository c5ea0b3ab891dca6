import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** What she did could not be sent. */
export function FaultNotice({ error }: { error: unknown }) {
  const { t } = useTexts();
  if (!error) return null;
  return (
    <Notice tone="stop" title={t('frame.failed')} isLive>
      {t('frame.failedHint')}
    </Notice>
  );
}
