import { useQuery } from '@tanstack/react-query';
import type { AttemptPage, Offer } from '@kring/contracts';
import { explainMatch } from '@kring/activities-domain';
import { Card, Stack } from '@kring/ui';
import { proposalsQuery, usePropose } from '../../data/attempts.js';
import { offersQuery } from '../../data/organisations.js';
import { Asked } from '../../parts/asked.js';
import { Quiet } from '../../parts/quiet.js';
import { RefusalNotice } from '../../parts/refusal-notice.js';
import { useMember } from '../../session/member.js';
import { OwnOffer } from './own-offer.js';

/** What your organisation has, beside what she needs: what fits first. */
export function OwnOffers({ attempt }: { attempt: AttemptPage }) {
  const { organisation } = useMember();
  return (
    <Card title="Uw aanbod">
      <Asked query={useQuery(offersQuery(organisation.id))} shape="card" isPart>
        {({ items }) => <Offers attempt={attempt} offers={items} />}
      </Asked>
    </Card>
  );
}

function Offers({ attempt, offers }: { attempt: AttemptPage; offers: Offer[] }) {
  const propose = usePropose(attempt.id);
  const { data } = useQuery({ ...proposalsQuery(attempt.id), enabled: attempt.participant !== null });
  const open = data?.items.filter((proposal) => proposal.state !== 'ended') ?? [];
  const fitting = offers
    .map((offer) => ({ offer, match: explainMatch(attempt.needs, offer.attributes, offer.kind) }))
    .toSorted((one, other) => one.match.misses.length - other.match.misses.length);
  if (offers.length === 0) return <Quiet>Uw organisatie heeft nu geen aanbod in Kring.</Quiet>;
  return (
    <Stack gap={4}>
      <RefusalNotice error={propose.error} />
      {fitting.map(({ offer, match }) => (
        <OwnOffer
          key={offer.id}
          offer={offer}
          match={match}
          isAskedFor={offer.id === attempt.offerId}
          isProposed={open.some((proposal) => proposal.offer.id === offer.id)}
          isPending={propose.isPending && propose.variables === offer.id}
          onPropose={attempt.may.includes('propose') ? () => propose.mutate(offer.id) : undefined}
        />
      ))}
      {attempt.may.includes('accept') && (
        <Quiet>Na uw ja kunt u haar iets voorstellen. Zij kiest zelf.</Quiet>
      )}
    </Stack>
  );
}
