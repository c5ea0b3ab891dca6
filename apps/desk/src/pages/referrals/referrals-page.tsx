import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { deskOf, useMember } from '../../session/member.js';
import { Inbox } from './inbox.js';
import { SentReferrals } from './sent-referrals.js';

/** A municipality sees what it sent, an organisation what came in. */
export function ReferralsPage() {
  usePageTitle('Verwijzingen');
  const desk = deskOf(useMember());
  if (desk === 'sender') return <SentReferrals />;
  if (desk === 'receiver') return <Inbox />;
  return <NotShared />;
}
