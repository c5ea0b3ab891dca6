import { useQuery } from '@tanstack/react-query';
import { isRefused } from '@kring/client';
import { LoadingState } from '@kring/ui';
import { invitationQuery } from '../../data/invitation.js';
import { sessionQuery } from '../../data/session.js';
import { AskFailed } from '../../parts/asked.js';
import { useHeldToken } from '../../parts/held-token.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Outside } from '../../session/outside.js';
import { InvitationOver } from './invitation-over.js';
import { InvitationView } from './invitation-view.js';

/** What somebody sees who opens the link of an invitation. */
export function InvitationPage() {
  usePageTitle('Uitnodiging');
  const token = useHeldToken();
  return <Outside>{token === null ? <InvitationOver /> : <Invitation key={token} token={token} />}</Outside>;
}

function Invitation({ token }: { token: string }) {
  const asked = useQuery(invitationQuery(token));
  const { data: session } = useQuery(sessionQuery);
  const gone = isRefused(asked.error, 404) || isRefused(asked.error, 400);
  if (gone) return <InvitationOver />;
  if (asked.data === undefined) {
    if (asked.isPending) return <LoadingState label="De uitnodiging wordt geopend" shape="card" />;
    return <AskFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  const signedInAs = session?.kind === 'member' ? session : null;
  return <InvitationView token={token} invitation={asked.data} signedInAs={signedInAs} />;
}
