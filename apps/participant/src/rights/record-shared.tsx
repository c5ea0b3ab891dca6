import type { RecordFlow } from '@kring/contracts';
import { Pill } from '@kring/ui';
import { categoryWords } from '../language/category-words.js';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';

interface RecordSharedProps {
  title: string;
  flows: readonly RecordFlow[];
}

/** What one record shares: with whom, what, for what and until when; and who has the other record too. */
export function RecordShared({ title, flows }: RecordSharedProps) {
  const { t, language } = useTexts();
  return (
    <section className="my-block">
      <h2>{title}</h2>
      {flows.length === 0 && <p>{t('rights.nothing')}</p>}
      <ul className="my-running">
        {flows.map(({ recipient, purpose, categories, untilDate, meets }) => (
          <li key={`${recipient.id} ${purpose}`}>
            <strong>
              <bdi>{recipient.name}</bdi>
            </strong>
            <span>{t('circle.sees', { what: categoryWords(categories, t, language) })}</span>
            <span>{t(`words.purpose.${purpose}`)}</span>
            <span>{t('circle.until', { day: dayWords(untilDate, language) })}</span>
            {meets && <Pill tone="note">{t('rights.meets')}</Pill>}
          </li>
        ))}
      </ul>
    </section>
  );
}
