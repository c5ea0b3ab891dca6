import { ButtonLink, NextStep } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** Nobody stands around her yet: what she can do now. */
export function AskContactStep() {
  const { t } = useTexts();
  return (
    <NextStep
      title={t('contact.hint')}
      action={
        <ButtonLink href="/contact" isWide>
          {t('contact.title')}
        </ButtonLink>
      }
    />
  );
}
