import type { AttemptPage } from '@kring/contracts';
import { Card, Chip, ChipRow, Columns, Stack } from '@kring/ui';
import { AssignedCard } from '../../parts/assigned-card.js';
import { deskOf, useMember } from '../../session/member.js';
import { needsChips, needsTitle } from '../../words/needs-words.js';
import { AcceptedNext } from './accepted-next.js';
import { HandoverCard } from './handover-card.js';
import { HerCard } from './her-card.js';
import { KeeperCard } from './keeper-card.js';
import { OwnOffers } from './own-offers.js';
import { Proposals } from './proposals.js';
import { ReportsCard } from './reports-card.js';
import { ResultCard } from './result-card.js';
import { RunningNext } from './running-next.js';

export interface AcceptedBodyProps {
  attempt: AttemptPage;
  participant: NonNullable<AttemptPage['participant']>;
}

/** After yes and yes: what she shares, and what you do together. */
export function AcceptedBody({ attempt, participant }: AcceptedBodyProps) {
  const mayAssign = attempt.may.includes('assign');
  const isSender = deskOf(useMember()) === 'sender';
  return (
    <Stack>
      <RunningNext attempt={attempt} />
      <AcceptedNext attempt={attempt} />
      <Columns
        aside={
          <Stack>
            <Card title="Wat zij zoekt">
              <Stack gap={3}>
                <span>{needsTitle(attempt.needs)}</span>
                <ChipRow>
                  {needsChips(attempt.needs).map((chip) => (
                    <Chip key={chip}>{chip}</Chip>
                  ))}
                </ChipRow>
              </Stack>
            </Card>
            <KeeperCard attempt={attempt} />
            <HandoverCard attempt={attempt} />
            <ResultCard attempt={attempt} />
            <OwnOffers attempt={attempt} />
          </Stack>
        }
      >
        <Stack>
          <HerCard participantId={participant.id} why={attempt.why} />
          <Proposals attempt={attempt} />
          {(mayAssign || attempt.assigned.length > 0) && (
            <AssignedCard
              participantId={participant.id}
              assigned={attempt.assigned}
              mayAssign={mayAssign}
              isSender={isSender}
            />
          )}
          <ReportsCard attemptId={attempt.id} />
        </Stack>
      </Columns>
    </Stack>
  );
}
