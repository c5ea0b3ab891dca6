import type { OutOfSightLine } from '@kring/contracts';
import { Button, DataTable } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { TwoLines } from '../../parts/two-lines.js';
import { channelOf, whyWords } from '../../words/sight-words.js';

const nameOf = (line: OutOfSightLine) => line.givenName ?? 'Naam niet gedeeld';

const columns: DataColumn<OutOfSightLine>[] = [
  {
    id: 'who',
    header: 'Wie',
    isRowHeader: true,
    cell: (line) => <TwoLines first={nameOf(line)} second={line.reference} isStrong />,
  },
  {
    id: 'why',
    header: 'Waarom',
    isWrapped: true,
    cell: (line) => {
      const [first = '', second = null] = whyWords(line);
      return <TwoLines first={first} second={second} />;
    },
  },
  {
    id: 'channel',
    header: 'Veilig te bereiken',
    cell: ({ contact }) =>
      contact === null ? (
        'niet bekend'
      ) : (
        <TwoLines first={channelOf(contact)} second={contact.hours ?? null} />
      ),
  },
];

export interface OutOfSightTableProps {
  rows: readonly OutOfSightLine[];
  onContact: (line: OutOfSightLine) => void;
}

/** One a row, with why and how she can be reached. */
export function OutOfSightTable({ rows, onContact }: OutOfSightTableProps) {
  return (
    <DataTable
      label="Uit beeld"
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
