import { isRefused } from '@kring/client';
import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** Too much was tried lately: she has to wait. */
export function BusyNotice({ error }: { error: unknown }) {
  const { t } = useTexts();
  if (!isRefused(error, 429)) return null;
  return (
    <Notice tone="stop" title={t('link.tooMany')} isLive>
      {t('door.wait')}
    </Notice>
  );
}
