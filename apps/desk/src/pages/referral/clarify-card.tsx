import type { ReferralPage } from '@kring/contracts';
import { Card, FactList } from '@kring/ui';
import { onDay } from '../../words/dates.js';
import { topicWords } from '../../words/clarification-words.js';
import { ClarifyButton } from './clarify-button.js';
import { waitingAttempts } from './leading-attempt.js';

/** What receivers lack to answer by, and their sender can still add. */
export function ClarifyCard({ referral }: { referral: ReferralPage }) {
  const lacking = waitingAttempts(referral).flatMap((attempt) =>
    attempt.clarifications
      .filter(({ answeredAt }) => answeredAt === null)
      .map(({ topic }) => ({ attempt, topic })),
  );
  if (lacking.length === 0) return null;
  return (
    <Card title="Wat zij nog missen">
      <FactList
        emphasis="term"
        facts={lacking.map(({ attempt, topic }) => ({
          id: `${attempt.id}-${topic}`,
          term: topicWords[topic],
          description: `${attempt.recipient.name} vraagt dit na, en antwoordt vóór ${onDay(attempt.answerBy)}`,
          trailing: <ClarifyButton referral={referral} attempt={attempt} topic={topic} />,
        }))}
      />
    </Card>
  );
}
