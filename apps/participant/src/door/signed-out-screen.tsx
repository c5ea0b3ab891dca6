import { Button } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from '../frame/screen.js';
import { OtherWays } from './other-ways.js';
import type { DoorProps } from './other-ways.js';

/** Nobody is signed in here, there is no link, and this phone is nobody's own. */
export function SignedOutScreen({ onStart, ...door }: DoorProps & { onStart: () => void }) {
  const { t } = useTexts();
  return (
    <Screen title={t('link.signedOut')}>
      <p>{t('link.signedOutHint')}</p>
      <OtherWays {...door} />
      <Button variant="quiet" isWide onPress={onStart}>
        {t('door.start')}
      </Button>
    </Screen>
  );
}
