import type { AttemptPage } from '@kring/contracts';
import { Card, FactList, Pill } from '@kring/ui';
import { onDay } from '../../words/dates.js';
import { topicWords } from '../../words/clarification-words.js';

/** What your organisation asked back, and whether it was answered. */
export function AskedBackCard({ attempt }: { attempt: AttemptPage }) {
  const { askedBack, sender } = attempt;
  if (askedBack.length === 0) return null;
  return (
    <Card title="Wat u navroeg">
      <FactList
        emphasis="term"
        facts={askedBack.map(({ topic, askedAt, answeredAt }) => ({
          id: topic,
          term: topicWords[topic],
          description:
            answeredAt === null
              ? `Gevraagd op ${onDay(askedAt)} aan ${sender.name}`
              : 'Het antwoord staat bij wat zij zoekt',
          trailing:
            answeredAt === null ? (
              <Pill tone="waiting">wacht op antwoord</Pill>
            ) : (
              <Pill tone="good">{`aangevuld op ${onDay(answeredAt)}`}</Pill>
            ),
        }))}
      />
    </Card>
  );
}
