import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { OfferList, OrganisationList, ParticipantPage } from '@kring/contracts';
import { BackLink } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { offersQuery, organisationsQuery } from '../../data/organisations.js';
import { participantQuery } from '../../data/participants.js';
import { Asked } from '../../parts/asked.js';
import { LivePage } from '../../parts/live-page.js';
import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { addresses } from '../../words/addresses.js';
import { nameOf } from '../../words/participant-words.js';
import { NewReferralForm } from './new-referral-form.js';

const route = getRouteApi('/gate/desk/deelnemers/$id/verwijzen');

/** Three questions: what, why, and what to share. She decides after that. */
export function NewReferralRoute() {
  usePageTitle('Nieuwe verwijzing');
  const { id } = route.useParams();
  return (
    <LivePage key={id} type="participant" id={id}>
      <NewReferral id={id} />
    </LivePage>
  );
}

function NewReferral({ id }: { id: string }) {
  const organisations = useQuery(organisationsQuery);
  const offers = useQuery(offersQuery());
  return (
    <Asked query={useQuery(participantQuery(id))} shape="page">
      {(participant) => (
        <Asked query={organisations} shape="page">
          {(known) => (
            <Asked query={offers} shape="page">
              {(offered) => <View participant={participant} organisations={known} offers={offered} />}
            </Asked>
          )}
        </Asked>
      )}
    </Asked>
  );
}

interface ViewProps {
  participant: ParticipantPage;
  organisations: OrganisationList;
  offers: OfferList;
}

function View({ participant, organisations, offers }: ViewProps) {
  if (!participant.may.includes('refer')) return <NotShared />;
  const name = nameOf(participant);
  return (
    <Page
      back={<BackLink href={addresses.participant(participant.id)}>{name}</BackLink>}
      title={`Nieuwe verwijzing voor ${name}`}
      subtitle="Drie vragen. Zij beslist daarna zelf."
    >
      <NewReferralForm participant={participant} organisations={organisations.items} offers={offers.items} />
    </Page>
  );
}
