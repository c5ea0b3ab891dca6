import { Notice } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from '../frame/screen.js';

/** Nobody is signed in here, and there is no link. */
export function SignedOutScreen() {
  const { t } = useTexts();
  return (
    <Screen title={t('link.signedOut')}>
      <div className="my-lines">
        <p>{t('link.signedOutHint')}</p>
      </div>
      <Notice>{t('link.signedOutAsk')}</Notice>
    </Screen>
  );
}
