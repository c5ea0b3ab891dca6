import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { AttemptPage } from '@kring/contracts';
import { roleLabels } from '@kring/contracts';
import { BackLink, PhoneFrame } from '@kring/ui';
import { attemptQuery } from '../../data/attempts.js';
import { LiveBanner } from '../../frame/live-banner.js';
import { Asked } from '../../parts/asked.js';
import { LivePage } from '../../parts/live-page.js';
import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { useMember } from '../../session/member.js';
import { addresses } from '../../words/addresses.js';
import { ReportView } from './report-view.js';

const route = getRouteApi('/gate/verslag/$attemptId');

/** A report in three taps, made for a phone in the evening. */
export function ReportRoute() {
  usePageTitle('Verslag');
  const { attemptId } = route.useParams();
  const { member } = useMember();
  return (
    <PhoneFrame
      start={<BackLink href={addresses.today}>Vandaag</BackLink>}
      end={`${member.name.split(' ')[0]} · ${roleLabels[member.role].toLowerCase()}`}
      skipLabel="Naar de inhoud"
      banner={<LiveBanner />}
    >
      <LivePage key={attemptId} type="attempt" id={attemptId}>
        <ReportOf attemptId={attemptId} />
      </LivePage>
    </PhoneFrame>
  );
}

function ReportOf({ attemptId }: { attemptId: string }) {
  return (
    <Asked query={useQuery(attemptQuery(attemptId))} shape="card">
      {(attempt) => (mayReport(attempt) ? <ReportView attempt={attempt} /> : <NotShared />)}
    </Asked>
  );
}

const mayReport = (attempt: AttemptPage) => attempt.may.includes('report');
