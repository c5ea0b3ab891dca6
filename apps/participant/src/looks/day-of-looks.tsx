import { useTexts } from '../language/in-her-language.js';
import { clock, daysAgo, weekdayWords } from '../language/dates.js';
import { categoryWords } from '../language/category-words.js';
import type { DayOfLooks as Day, LooksAlike } from './looks-by-day.js';

/** One day: every look by the organisation, never by a person's name. */
export function DayOfLooks({ day, looks }: Day) {
  const { t, language } = useTexts();
  const ago = daysAgo(day, new Date());
  const names = [t('lists.today'), t('lists.yesterday')];
  return (
    <section className="my-block">
      <h2>{names[ago] ?? weekdayWords(day, language)}</h2>
      <ul className="my-looks">
        {looks.map((look, place) => (
          <OneLook key={`${look.at} ${place}`} look={look} />
        ))}
      </ul>
    </section>
  );
}

function OneLook({ look }: { look: LooksAlike }) {
  const { t, language } = useTexts();
  const { at, firstAt, times, organisation, purpose, categories, what } = look;
  const seen = categoryWords(categories, t, language);
  return (
    <li>
      <span className="my-looks__who">
        <strong>
          <bdi>{organisation}</bdi>
        </strong>
        <time dateTime={at}>{clock(at, language)}</time>
      </span>
      {times > 1 && <span>{t('lists.times', { count: times, from: clock(firstAt, language) })}</span>}
      {what === 'list' && <span>{t('lists.sawInList')}</span>}
      {seen !== '' && <span>{t('lists.lookedAt', { what: seen })}</span>}
      <span>{t('lists.why', { why: t(`words.purpose.${purpose}`) })}</span>
    </li>
  );
}
