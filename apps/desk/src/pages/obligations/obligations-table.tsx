import type { Obligation } from '@kring/contracts';
import { Button, DataTable, Pill } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { TwoLines } from '../../parts/two-lines.js';
import { onDay } from '../../words/dates.js';
import { answeredWords, answerWords, dueWords, obligationTones } from '../../words/obligation-words.js';

const columns: DataColumn<Obligation>[] = [
  {
    id: 'reference',
    header: 'Kenmerk',
    isRowHeader: true,
    cell: (line) => (
      <TwoLines first={line.reference} second={`ontvangen als ${line.receivedAs.join(', ')}`} isStrong />
    ),
  },
  {
    id: 'state',
    header: 'Stand',
    cell: ({ state }) => (
      <Pill tone={obligationTones[state].tone} hasDot>
        {obligationTones[state].words}
      </Pill>
    ),
  },
  {
    id: 'due',
    header: 'Uiterlijk',
    cell: (line) => (
      <TwoLines first={onDay(line.dueOn)} second={dueWords(line)} isUrgent={line.state === 'overdue'} />
    ),
  },
  {
    id: 'answer',
    header: 'Antwoord',
    isWrapped: true,
    cell: (line) => <TwoLines first={answerWords(line)} second={answeredWords(line)} />,
  },
];

export interface ObligationsTableProps {
  rows: readonly Obligation[];
  onOpen: (id: string) => void;
}

/** One a row; a button only where an answer is still to be given. */
export function ObligationsTable({ rows, onOpen }: ObligationsTableProps) {
  return (
    <DataTable
      label="Wat u moet nakomen"
      columns={columns}
      rows={rows}
      rowId={(line) => line.id}
      isNew={(line) => line.state !== 'answered'}
      newLabel="Wacht op u:"
      actionLabel="Antwoorden"
      rowAction={(line) =>
        line.state !== 'answered' && (
          <Button
            variant="secondary"
            aria-label={`Antwoord op ${line.reference}`}
            onPress={() => onOpen(line.id)}
          >
            Antwoord
          </Button>
        )
      }
    />
  );
}
