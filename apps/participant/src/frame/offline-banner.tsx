import { useConnection } from '@kring/client';
import { ConnectionBanner } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

export function OfflineBanner() {
  const { t } = useTexts();
  if (useConnection() !== 'paused') return null;
  return (
    <ConnectionBanner>
      {t('frame.offline')} {t('frame.offlineHint')}
    </ConnectionBanner>
  );
}
