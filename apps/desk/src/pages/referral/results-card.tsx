import { useQuery } from '@tanstack/react-query';
import type { Result } from '@kring/contracts';
import { ladderLabels } from '@kring/contracts';
import { Card, FactList, Stack } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { resultsUnderQuery } from '../../data/referrals.js';
import { Quiet } from '../../parts/quiet.js';
import { onDate } from '../../words/dates.js';
import { stopWords } from '../../words/standing-words.js';

/** What came of what was sent, for as far as she shares how it goes; no card where there is nothing to say. */
export function ResultsCard({ referralId }: { referralId: string }) {
  const { data } = useQuery(resultsUnderQuery(referralId));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card title="Wat het opleverde">
      <Stack gap={4}>
        {data.items.map((result) => (
          <FactList key={result.organisation.id} facts={factsOf(result)} emphasis="description" />
        ))}
        <Quiet>U leest dit zolang zij deelt hoe het gaat.</Quiet>
      </Stack>
    </Card>
  );
}

function factsOf({ organisation, ...result }: Result): Fact[] {
  const { startedAt, endedAt, endedAs, reason, ladderBefore, ladderAfter } = result;
  const facts: (Fact | false)[] = [
    { id: 'where', term: 'Bij', description: organisation.name },
    startedAt !== null && { id: 'began', term: 'Begonnen', description: onDate(startedAt) },
    endedAt !== null && {
      id: 'ended',
      term: endedAs === 'completed' ? 'Afgerond' : 'Gestopt',
      description: onDate(endedAt),
    },
    reason !== null && { id: 'why', term: 'Waarom', description: stopWords[reason] },
    ladderBefore !== null && {
      id: 'before',
      term: 'Stond op',
      description: ladderLabels[ladderBefore] ?? '',
    },
    ladderAfter !== null && { id: 'after', term: 'Staat op', description: ladderLabels[ladderAfter] ?? '' },
  ];
  return facts.filter((fact) => fact !== false);
}
