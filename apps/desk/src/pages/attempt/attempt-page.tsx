import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { attemptQuery } from '../../data/attempts.js';
import { Asked } from '../../parts/asked.js';
import { LivePage } from '../../parts/live-page.js';
import { usePageTitle } from '../../parts/page-title.js';
import { AttemptView } from './attempt-view.js';

const route = getRouteApi('/gate/desk/aanvragen/$id');

/** One question that came in. */
export function AttemptRoute() {
  usePageTitle('Vraag');
  const { id } = route.useParams();
  return (
    <LivePage key={id} type="attempt" id={id}>
      <Attempt id={id} />
    </LivePage>
  );
}

function Attempt({ id }: { id: string }) {
  return (
    <Asked query={useQuery(attemptQuery(id))} shape="page">
      {(attempt) =>
        attempt.participant === null ? (
          <AttemptView attempt={attempt} />
        ) : (
          <LivePage type="participant" id={attempt.participant.id}>
            <AttemptView attempt={attempt} />
          </LivePage>
        )
      }
    </Asked>
  );
}
