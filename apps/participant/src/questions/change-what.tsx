import { Button, CheckboxRow, CheckIcon, FieldGroup } from '@kring/ui';
import type { Category, Question } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { Screen } from '../frame/screen.js';

interface ChangeWhatProps {
  question: Question;
  add: readonly Category[];
  onChange: (add: readonly Category[]) => void;
  onDone: () => void;
}

/** What a yes always gives, and what she may add to it; none of that is chosen in advance. */
export function ChangeWhat({ question, add, onChange, onDone }: ChangeWhatProps) {
  const { t } = useTexts();
  const turn = (category: Category, isChosen: boolean) =>
    onChange(question.optional.filter((each) => (each === category ? isChosen : add.includes(each))));
  return (
    <Screen title={t('question.changeTitle')}>
      <section className="my-block">
        <h2>{t('question.always')}</h2>
        <ul className="my-always">
          {question.required.map((category) => (
            <li key={category}>
              <CheckIcon size={22} /> {t(`words.category.${category}`)}
            </li>
          ))}
        </ul>
      </section>
      <FieldGroup legend={t('question.choose')}>
        {question.optional.map((category) => (
          <CheckboxRow
            key={category}
            label={t(`words.category.${category}`)}
            isSelected={add.includes(category)}
            onChange={(isChosen) => turn(category, isChosen)}
          />
        ))}
      </FieldGroup>
      <Button isWide onPress={onDone}>
        {t('question.changeDone')}
      </Button>
    </Screen>
  );
}
