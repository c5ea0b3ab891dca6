import { ButtonLink, FactList } from '@kring/ui';
import type { Category, Question } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';
import { categoryWords } from '../language/category-words.js';

/** What she just agreed to, in short, with the way to where she can stop it. */
export function Receipt({ question, add }: { question: Question; add: readonly Category[] }) {
  const { t, language } = useTexts();
  const { recipient, purpose, required, untilDate } = question;
  const what = categoryWords([...required, ...add], t, language);
  const facts = [
    { term: t('circle.theySee'), description: what },
    { term: t('circle.why'), description: t(`words.purpose.${purpose}`) },
    { term: t('circle.howLong'), description: t('circle.untilDay', { day: dayWords(untilDate, language) }) },
  ];
  return (
    <section className="my-receipt">
      <h2>
        <bdi>{recipient.name}</bdi>
      </h2>
      <FactList emphasis="description" facts={facts} />
      <p>{t('question.stopAnyTime')}</p>
      <ButtonLink href={`/circle/${recipient.id}`} variant="quiet" isWide>
        {t('question.seeThere')}
      </ButtonLink>
    </section>
  );
}
