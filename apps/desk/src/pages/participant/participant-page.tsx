import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { participantQuery } from '../../data/participants.js';
import { Asked } from '../../parts/asked.js';
import { LivePage } from '../../parts/live-page.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ParticipantView } from './participant-view.js';

const route = getRouteApi('/gate/desk/deelnemers/$id');

/** Her page, as far as she shares it with you. */
export function ParticipantRoute() {
  usePageTitle('Deelnemer');
  const { id } = route.useParams();
  return (
    <LivePage key={id} type="participant" id={id}>
      <Participant id={id} />
    </LivePage>
  );
}

function Participant({ id }: { id: string }) {
  return (
    <Asked query={useQuery(participantQuery(id))} shape="page">
      {(participant) => <ParticipantView participant={participant} />}
    </Asked>
  );
}
