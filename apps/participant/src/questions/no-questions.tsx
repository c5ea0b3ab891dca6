import { ButtonLink } from '@kring/ui';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from '../frame/screen.js';

export function NoQuestions() {
  const { t } = useTexts();
  return (
    <Screen title={t('question.none')}>
      <div className="my-lines">
        <p>{t('question.noneHint')}</p>
      </div>
      <ButtonLink href="/" isWide>
        {t('frame.toCircle')}
      </ButtonLink>
    </Screen>
  );
}
