import type { OutOfSightLine } from '@kring/contracts';
import { EmptyState } from '@kring/ui';
import { FirstContacts } from '../../parts/first-contacts.js';
import { Quiet } from '../../parts/quiet.js';
import { OutOfSightTable } from './out-of-sight-table.js';

/** Each of them, and making the first contact. */
export function OutOfSight({ rows }: { rows: readonly OutOfSightLine[] }) {
  return (
    <FirstContacts>
      {(onContact) =>
        rows.length > 0 ? (
          <>
            <OutOfSightTable rows={rows} onContact={onContact} />
            <Quiet>Zij kan zien dat uw gemeente dit vandaag bekeek.</Quiet>
          </>
        ) : (
          <EmptyState title="Iedereen is in beeld">
            Spreekt uw gemeente iemand te lang niet zelf? Dan staat zij hier.
          </EmptyState>
        )
      }
    </FirstContacts>
  );
}
