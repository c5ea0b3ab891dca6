import type { ContactRequest } from '@kring/contracts';
import { useWatch } from '@kring/client';
import { EmptyState } from '@kring/ui';
import { FirstContacts } from '../../parts/first-contacts.js';
import { Quiet } from '../../parts/quiet.js';
import { ContactRequestsTable } from './contact-requests-table.js';

/** Each of them, and making the first contact. Who withdraws leaves the list while it stands open. */
export function ContactRequests({ rows }: { rows: readonly ContactRequest[] }) {
  useWatch(rows.slice(0, 200).map(({ id }) => ({ type: 'contact-request', id })));
  return (
    <FirstContacts>
      {(onContact) =>
        rows.length > 0 ? (
          <>
            <ContactRequestsTable rows={rows} onContact={onContact} />
            <Quiet>U ziet wat zij hiervoor deelt. Zij kan zien dat uw gemeente dit vandaag bekeek.</Quiet>
          </>
        ) : (
          <EmptyState title="Niemand wacht op u">
            Zegt iemand ja op contact met uw gemeente? Dan staat zij hier, tot u haar sprak.
          </EmptyState>
        )
      }
    </FirstContacts>
  );
}
