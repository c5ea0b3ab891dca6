import { ButtonLink, GoneState } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** An organisation that is not, or no longer, around her. */
export function OrganisationGone() {
  const { t } = useTexts();
  return (
    <GoneState
      title={t('frame.gone')}
      action={
        <ButtonLink href="/" variant="secondary" isWide>
          {t('frame.toCircle')}
        </ButtonLink>
      }
    />
  );
}
