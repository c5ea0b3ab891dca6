import { Button, DataTable } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import type { RightRequest } from '../../data/requests.js';
import { TwoLines } from '../../parts/two-lines.js';
import { onDay } from '../../words/dates.js';
import { requestWords } from '../../words/request-words.js';

const columns: DataColumn<RightRequest>[] = [
  {
    id: 'what',
    header: 'Verzoek',
    isRowHeader: true,
    cell: (line) => <TwoLines first={requestWords(line)} second={line.reference} isStrong />,
  },
  { id: 'says', header: 'In haar woorden', isWrapped: true, cell: ({ says }) => says ?? '' },
  { id: 'since', header: 'Sinds', cell: ({ askedAt }) => onDay(askedAt) },
];

export interface RequestsTableProps {
  rows: readonly RightRequest[];
  onOpen: (id: string) => void;
}

/** One a row; her page is one press away in the dialog. */
export function RequestsTable({ rows, onOpen }: RequestsTableProps) {
  return (
    <DataTable
      label="Verzoeken"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      actionLabel="Beslissen"
      rowAction={(line) => (
        <Button
          variant="secondary"
          aria-label={`Beslis over ${requestWords(line)}, ${line.reference}`}
          onPress={() => onOpen(line.id)}
        >
          Beslis
        </Button>
      )}
    />
  );
}
