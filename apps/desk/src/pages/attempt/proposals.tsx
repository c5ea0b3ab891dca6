import { useQuery } from '@tanstack/react-query';
import type { AttemptPage, Proposal } from '@kring/contracts';
import { Card, FactList, LiveMessage, Pill } from '@kring/ui';
import type { Fact } from '@kring/ui';
import { proposalsQuery } from '../../data/attempts.js';
import { Asked } from '../../parts/asked.js';
import { Quiet } from '../../parts/quiet.js';
import { proposalWords } from '../../words/proposal-words.js';

/** What was proposed to her, and what she did with it; it changes while you look. */
export function Proposals({ attempt }: { attempt: AttemptPage }) {
  return (
    <Card title="Voorgesteld">
      <Asked query={useQuery(proposalsQuery(attempt.id))} shape="card" isPart>
        {({ items }) =>
          items.length === 0 ? (
            <Quiet>U stelde haar nog niets voor. Kies iets uit uw aanbod.</Quiet>
          ) : (
            <>
              <FactList emphasis="term" facts={items.map(factOf)} />
              <LiveMessage>{takenWords(items)}</LiveMessage>
            </>
          )
        }
      </Asked>
    </Card>
  );
}

function factOf(proposal: Proposal): Fact {
  const { words, pill, tone } = proposalWords(proposal);
  return {
    id: proposal.id,
    term: proposal.offer.title,
    description: words,
    trailing: <Pill tone={tone}>{pill}</Pill>,
    isMuted: proposal.state === 'ended',
  };
}

const takenWords = (items: readonly Proposal[]): string =>
  items
    .filter((item) => item.state === 'taken')
    .map((item) => `${item.offer.title}: ${proposalWords(item).words}`)
    .join('. ');
