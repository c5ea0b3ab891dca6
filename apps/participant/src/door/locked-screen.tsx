import { Notice } from '@kring/ui';
import { Screen } from '../frame/screen.js';
import { useTexts } from '../language/in-her-language.js';
import { OtherWays } from './other-ways.js';
import type { DoorProps } from './other-ways.js';

/** Her PIN was wrong too often on this phone: calmly, with her ways back. */
export function LockedScreen(door: DoorProps) {
  const { t } = useTexts();
  return (
    <Screen title={t('door.locked')}>
      <Notice>{t('door.lockedHint')}</Notice>
      <h2>{t('door.lockedWays')}</h2>
      <OtherWays {...door} />
    </Screen>
  );
}
