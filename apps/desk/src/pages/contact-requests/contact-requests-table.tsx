import type { ContactRequest } from '@kring/contracts';
import { wishLabels } from '@kring/contracts';
import { Button, DataTable } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { TwoLines } from '../../parts/two-lines.js';
import { onDay } from '../../words/dates.js';
import { languageName } from '../../words/languages.js';
import { listed } from '../../words/numbers.js';
import { channelOf } from '../../words/sight-words.js';

const columns: DataColumn<ContactRequest>[] = [
  {
    id: 'who',
    header: 'Wie',
    isRowHeader: true,
    cell: ({ givenName, reference }) => (
      <TwoLines first={givenName ?? 'Naam niet gedeeld'} second={reference} isStrong />
    ),
  },
  { id: 'since', header: 'Wacht sinds', cell: ({ since }) => onDay(since) },
  {
    id: 'channel',
    header: 'Veilig te bereiken',
    cell: ({ contact }) =>
      contact === null ? (
        'nog niet opgeschreven'
      ) : (
        <TwoLines first={channelOf(contact)} second={contact.hours ?? null} />
      ),
  },
  {
    id: 'speaks',
    header: 'Spreekt',
    cell: ({ speaks, wish }) => (
      <TwoLines
        first={speaks === null ? 'nog niet opgeschreven' : listed(speaks.map(languageName))}
        second={wish === null ? null : wishLabels[wish]}
      />
    ),
  },
];

export interface ContactRequestsTableProps {
  rows: readonly ContactRequest[];
  onContact: (line: ContactRequest) => void;
}

/** One a row, with since when she waits and how she can be reached. */
export function ContactRequestsTable({ rows, onContact }: ContactRequestsTableProps) {
  return (
    <DataTable
      label="Contactverzoeken"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      actionLabel="Contact opnemen"
      rowAction={(line) => (
        <Button
          variant="secondary"
          aria-label={`Ik neem contact op met ${line.givenName ?? line.reference}`}
          onPress={() => onContact(line)}
        >
          Ik neem contact op
        </Button>
      )}
    />
  );
}
