import { ButtonLink } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from './screen.js';

/** An address that leads nowhere. */
export function MissingScreen() {
  const { t } = useTexts();
  return (
    <Screen title={t('frame.missing')}>
      <ButtonLink href="/" variant="secondary" isWide>
        {t('frame.toCircle')}
      </ButtonLink>
    </Screen>
  );
}
