import type { ClarificationTopic } from '@kring/contracts';
import { dayWords } from '../language/dates.js';
import { useTexts } from '../language/in-her-language.js';
import { inWords } from '../language/lists-of-words.js';

interface WaitingProps {
  answerBy: string;
  askedBack: readonly ClarificationTopic[];
}

/** Until when they think about it, and what they asked of her municipality meanwhile. */
export function Waiting({ answerBy, askedBack }: WaitingProps) {
  const { t, language } = useTexts();
  const topics = askedBack.map((topic) => t(`words.topic.${topic}`));
  return (
    <>
      <span>{t('circle.answerBy', { day: dayWords(answerBy, language) })}</span>
      {topics.length > 0 && <span>{t('circle.askedBack', { what: inWords(topics, language) })}</span>}
    </>
  );
}
