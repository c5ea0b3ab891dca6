import type { AttemptListed } from '@kring/contracts';
import { ButtonLink, Chip, ChipRow, DataTable, Pill } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { AnswerBy } from '../../parts/answer-by.js';
import { TwoLines } from '../../parts/two-lines.js';
import { addresses } from '../../words/addresses.js';
import { ago } from '../../words/dates.js';
import { needsChips, needsTitle } from '../../words/needs-words.js';
import { attemptWords } from '../../words/standing-words.js';

const columns: DataColumn<AttemptListed>[] = [
  {
    id: 'reference',
    header: 'Vraag',
    isRowHeader: true,
    cell: (row) => <TwoLines first={row.reference} second={ago(row.arrivedAt)} isStrong />,
  },
  {
    id: 'needs',
    header: 'Wat zij zoekt',
    isWrapped: true,
    cell: (row) => (
      <>
        <strong>
          {needsTitle(row.needs)}
          {row.participant?.givenName && ` · ${row.participant.givenName}`}
        </strong>
        <ChipRow>
          {needsChips(row.needs).map((chip) => (
            <Chip key={chip}>{chip}</Chip>
          ))}
        </ChipRow>
      </>
    ),
  },
  { id: 'sender', header: 'Van', cell: (row) => row.sender.name },
  { id: 'keeper', header: 'Behandelaar', cell: ({ keeper }) => keeper?.name ?? 'niemand' },
  { id: 'state', header: 'Stand', cell: (row) => <AttemptPill row={row} /> },
  { id: 'answer-by', header: 'Antwoord vóór', cell: (row) => <AnswerByCell row={row} /> },
];

/** The questions, new ones marked at the edge. */
export function InboxTable({ rows, fresh }: { rows: readonly AttemptListed[]; fresh: readonly string[] }) {
  const isNew = (row: AttemptListed) => fresh.includes(row.id) || row.state === 'sent';
  // One main action a page: what just came in, else the first that nobody opened.
  const main = fresh.at(-1) ?? rows.find(isNew)?.id;
  return (
    <DataTable
      label="Vragen"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      isNew={isNew}
      newLabel="Nieuw"
      actionLabel="Openen"
      rowAction={(row) => (
        <ButtonLink
          href={addresses.attempt(row.id)}
          variant={row.id === main ? 'primary' : 'secondary'}
          aria-label={`Bekijk ${row.reference}`}
        >
          Bekijk
        </ButtonLink>
      )}
    />
  );
}

function AttemptPill({ row }: { row: AttemptListed }) {
  const { words, tone } = attemptWords[row.state];
  return (
    <Pill tone={tone} hasDot>
      {words}
    </Pill>
  );
}

function AnswerByCell({ row }: { row: AttemptListed }) {
  const isOpen = row.state === 'sent' || row.state === 'in-review' || row.state === 'waitlisted';
  return isOpen ? (
    <AnswerBy moment={row.answerBy} />
  ) : (
    <span>{row.state === 'over' ? 'voorbij' : 'beantwoord'}</span>
  );
}
