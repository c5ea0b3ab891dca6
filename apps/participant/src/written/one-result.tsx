import type { Result } from '@kring/contracts';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';
import type { Translate } from '../texts/translator.js';

type Rung = 1 | 2 | 3 | 4 | 5 | 6;

/** The ladder in her words, when both ends of it were written down. */
function rungs({ ladderBefore, ladderAfter }: Result, t: Translate): string[] {
  if (ladderBefore === null || ladderAfter === null) return [];
  const words = (rung: number) => t(`words.ladder.${rung as Rung}`);
  return [
    t('written.before', { what: words(ladderBefore) }),
    t('written.after', { what: words(ladderAfter) }),
  ];
}

/** What came of it at one organisation. */
export function OneResult({ result }: { result: Result }) {
  const { t, language } = useTexts();
  const { organisation, startedAt, endedAt, endedAs, reason } = result;
  const lines = [
    ...(startedAt ? [t('written.started', { day: dayWords(startedAt, language) })] : []),
    ...(endedAt && endedAs ? [t(`written.${endedAs}`, { day: dayWords(endedAt, language) })] : []),
    ...(reason ? [t(`written.reason.${reason}`)] : []),
    ...rungs(result, t),
  ];
  return (
    <article className="my-lines">
      <h3>
        <bdi>{organisation.name}</bdi>
      </h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </article>
  );
}
