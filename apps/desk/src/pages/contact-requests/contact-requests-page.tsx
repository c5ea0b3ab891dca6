import { contactRequestsQuery } from '../../data/contact-requests.js';
import { NotShared } from '../../parts/not-shared.js';
import { Page } from '../../parts/page.js';
import { usePageTitle } from '../../parts/page-title.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { deskOf, useMember } from '../../session/member.js';
import { ContactRequests } from './contact-requests.js';

const SUBTITLE = 'Mensen die willen dat uw gemeente met hen praat. Wie het langst wacht, staat bovenaan.';

/** Who said yes to being contacted by this municipality, and waits for it. */
export function ContactRequestsPage() {
  usePageTitle('Contactverzoeken');
  if (deskOf(useMember()) !== 'sender') return <NotShared />;
  return (
    <Page gap={4} title="Contactverzoeken" subtitle={SUBTITLE}>
      <PagedRows query={contactRequestsQuery}>{(rows) => <ContactRequests rows={rows} />}</PagedRows>
    </Page>
  );
}
