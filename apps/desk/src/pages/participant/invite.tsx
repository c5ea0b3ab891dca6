import { useState } from 'react';
import type { InvitationWay, ParticipantPage } from '@kring/contracts';
import { Button, LoadingState, RadioCards, Stack } from '@kring/ui';
import { useInvite } from '../../data/participants.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { Given } from './given.js';
import { hasPhone, waysFor } from './invitation-ways.js';
import './invite.css';

/** A way in is made only when asked for: it is shown once, and works once. */
export function Invite({ participant }: { participant: ParticipantPage }) {
  const invite = useInvite(participant.id);
  const ways = waysFor(participant);
  const [way, setWay] = useState<InvitationWay>(hasPhone(participant) ? 'code-to-phone' : 'desk');
  if (invite.data !== undefined) return <Given invitation={invite.data} />;
  if (invite.isPending) return <LoadingState label="De link wordt gemaakt" shape="card" />;
  return (
    <Stack gap={4}>
      <RadioCards
        label="Hoe krijgt zij link en cijfercode?"
        description="Zij heeft ze allebei nodig. Zo komt alleen zij binnen."
        cards={ways}
        value={way}
        onChange={(value) => setWay(value as InvitationWay)}
      />
      <RefusalNotice error={invite.error} />
      <div>
        <Button onPress={() => invite.mutate(way)}>Maak haar link</Button>
      </div>
    </Stack>
  );
}
