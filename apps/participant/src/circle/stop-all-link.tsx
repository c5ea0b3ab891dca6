import { ButtonLink } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

export function StopAllLink() {
  const { t } = useTexts();
  return (
    <ButtonLink href="/stop-all" variant="danger-quiet" isWide>
      {t('circle.stopAll')}
    </ButtonLink>
  );
}
