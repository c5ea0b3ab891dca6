import { EmptyState } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { usePageTitle } from '../../parts/page-title.js';
import { TroubleNotice } from '../../parts/trouble-notice.js';
import { deskOf, useMember } from '../../session/member.js';
import type { Desk } from '../../session/member.js';
import { onWholeDay } from '../../words/dates.js';
import { atTheStart } from '../../words/numbers.js';
import { AdministratorToday } from './administrator-today.js';
import { ReceiverToday } from './receiver-today.js';
import { SenderToday } from './sender-today.js';
import { VolunteerToday } from './volunteer-today.js';

/** What waits for you, with the next step. */
export function TodayPage() {
  usePageTitle('Vandaag');
  const session = useMember();
  return (
    <Page
      title={`Dag ${session.member.name.split(' ')[0]}`}
      subtitle={`${atTheStart(onWholeDay(new Date()))} · dit wacht op u`}
    >
      <TroubleNotice />
      {session.member.role === 'administrator' ? <AdministratorToday /> : <TodayOf desk={deskOf(session)} />}
    </Page>
  );
}

function TodayOf({ desk }: { desk: Desk }) {
  if (desk === 'receiver') return <ReceiverToday />;
  if (desk === 'sender') return <SenderToday />;
  if (desk === 'volunteer') return <VolunteerToday />;
  return (
    <EmptyState title="Er wacht niets op u">
      Met uw rol ziet u geen deelnemers. Zo blijft wat zij delen bij de mensen die met hen werken.
    </EmptyState>
  );
}
