import { useQuery } from '@tanstack/react-query';
import type { ParticipantPage } from '@kring/contracts';
import { Card, FactList, Stack, TextLink } from '@kring/ui';
import { participantQuery } from '../../data/participants.js';
import { Asked } from '../../parts/asked.js';
import { Quiet } from '../../parts/quiet.js';
import { SharedFacts } from '../../parts/shared-facts.js';
import { addresses } from '../../words/addresses.js';

/** What she shares with you, after your yes and hers. */
export function HerCard({ participantId, why }: { participantId: string; why: string | null }) {
  return (
    <Card title="Wat zij met u deelt">
      <Asked query={useQuery(participantQuery(participantId))} shape="card" isPart>
        {(participant) => <Shared participant={participant} why={why} />}
      </Asked>
    </Card>
  );
}

function Shared({ participant, why }: { participant: ParticipantPage; why: string | null }) {
  return (
    <Stack gap={4}>
      {why !== null && (
        <FactList facts={[{ id: 'why', term: 'Waarom, in haar woorden', description: `“${why}”` }]} />
      )}
      <SharedFacts sections={participant.sections} />
      <TextLink href={addresses.participant(participant.id)}>Open haar bladzijde</TextLink>
      <Quiet>Zij kan zien dat uw organisatie dit bekeek.</Quiet>
    </Stack>
  );
}
