import type { MyWays } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';

/** When she came in at a desk, by link and code from the same hands: so that she sees it where it was not she. */
export function Visits({ visits }: Pick<MyWays, 'visits'>) {
  const { t, language } = useTexts();
  if (visits.length === 0) return null;
  return (
    <section className="my-block">
      <h2>{t('ways.visits')}</h2>
      <p>{t('ways.visitsHint')}</p>
      <ul className="my-ways">
        {visits.map(({ organisation, at }) => (
          <li key={at}>
            <span className="my-row__text">
              <strong>
                <bdi>{organisation}</bdi>
              </strong>
              <span>{dayWords(at, language)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
