import type { OutOfSightLine } from '@kring/contracts';
import { DataTable } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { channelColumn, contactAction } from '../../parts/to-contact.js';
import { TwoLines } from '../../parts/two-lines.js';
import { whyWords } from '../../words/sight-words.js';

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
  channelColumn,
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
      {...contactAction(onContact)}
    />
  );
}
