import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { referralQuery } from '../../data/referrals.js';
import { Asked } from '../../parts/asked.js';
import { LivePage } from '../../parts/live-page.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ReferralView } from './referral-view.js';

const route = getRouteApi('/gate/desk/verwijzingen/$id');

/** One referral, for the one who sent it. */
export function ReferralRoute() {
  usePageTitle('Verwijzing');
  const { id } = route.useParams();
  return (
    <LivePage key={id} type="referral" id={id}>
      <Referral id={id} />
    </LivePage>
  );
}

function Referral({ id }: { id: string }) {
  return (
    <Asked query={useQuery(referralQuery(id))} shape="page">
      {(referral) => <ReferralView referral={referral} />}
    </Asked>
  );
}
