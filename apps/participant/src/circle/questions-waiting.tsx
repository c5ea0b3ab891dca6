import { ButtonLink, NextStep } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';

/** What waits for her stands first. */
export function QuestionsWaiting({ count }: { count: number }) {
  const { t } = useTexts();
  if (count === 0) return null;
  return (
    <NextStep
      title={t('circle.questionWaits', { count })}
      action={
        <ButtonLink href="/questions" isWide>
          {t('circle.questions')}
        </ButtonLink>
      }
    />
  );
}
