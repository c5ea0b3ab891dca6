import { CalendarIcon, FactList, LockIcon, PhoneIcon, SpeechIcon } from '@kring/ui';
import type { CircleArc } from '@kring/contracts';
import { useTexts } from '../language/in-her-language.js';
import { dayWords } from '../language/dates.js';
import { categoryWords } from '../language/category-words.js';

type Flow = CircleArc['flows'][number];

/** What flows, why and how long, each with its picture: as in the question she answered. */
export function FlowFacts({ flow: { categories, purpose, untilDate, assurance } }: { flow: Flow }) {
  const { t, language } = useTexts();
  const what = categoryWords(categories, t, language);
  const until = untilDate
    ? t('circle.untilDay', { day: dayWords(untilDate, language) })
    : t('circle.asLongAsTask');
  return (
    <FactList
      emphasis="description"
      facts={[
        { icon: <PhoneIcon />, term: t('circle.theySee'), description: what },
        { icon: <SpeechIcon />, term: t('circle.why'), description: t(`words.purpose.${purpose}`) },
        { icon: <CalendarIcon />, term: t('circle.howLong'), description: until },
        ...(assurance === 'low'
          ? [{ icon: <LockIcon />, term: t('circle.how'), description: t('circle.howDesk') }]
          : []),
      ]}
    />
  );
}
