import type { ContactRequest } from '@kring/contracts';
import { wishLabels } from '@kring/contracts';
import { DataTable } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { channelColumn, contactAction } from '../../parts/to-contact.js';
import { TwoLines } from '../../parts/two-lines.js';
import { onDay } from '../../words/dates.js';
import { languageName } from '../../words/languages.js';
import { listed } from '../../words/numbers.js';

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
  channelColumn,
  {
    id: 'speaks',
    header: 'Spreekt',
    cell: ({ speaks, wish }) => (
      <TwoLines
        first={speaks === null ? 'niet bekend' : listed(speaks.map(languageName))}
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
      {...contactAction(onContact)}
    />
  );
}
