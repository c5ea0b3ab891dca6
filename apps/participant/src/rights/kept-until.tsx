import type { MyErasure } from '@kring/contracts';
import { categoryWords } from '../language/category-words.js';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';

/** Until which day each part of her file stays, the first day first. */
export function KeptUntil({ kept }: Pick<MyErasure, 'kept'>) {
  const { t, language } = useTexts();
  if (kept.length === 0) return null;
  const days = [...new Set(kept.map(({ until }) => until))].sort();
  const thatDay = (day: string) => kept.filter(({ until }) => until === day).map(({ category }) => category);
  return (
    <section className="my-block">
      <h2>{t('rights.kept')}</h2>
      <ul className="my-running">
        {days.map((day) => (
          <li key={day}>
            <strong>{t('circle.untilDay', { day: dayWords(day, language) })}</strong>
            <span>{categoryWords(thatDay(day), t, language)}</span>
          </li>
        ))}
      </ul>
      <p className="my-small">{t('rights.keptHint')}</p>
    </section>
  );
}
