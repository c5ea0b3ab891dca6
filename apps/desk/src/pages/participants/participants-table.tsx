import type { ParticipantListed } from '@kring/contracts';
import { spokenDutch } from '@kring/contracts';
import { ButtonLink, DataTable } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { oneOf } from '../../parts/choice.js';
import { addresses } from '../../words/addresses.js';
import { onDay } from '../../words/dates.js';
import { levelWords } from '../../words/languages.js';

const columns: DataColumn<ParticipantListed>[] = [
  {
    id: 'name',
    header: 'Wie',
    isRowHeader: true,
    isWrapped: true,
    cell: (row) => <strong>{row.givenName ?? 'Naam niet gedeeld'}</strong>,
  },
  { id: 'reference', header: 'Nummer', cell: (row) => row.reference },
  { id: 'dutch', header: 'Nederlands', cell: (row) => levelOf(row) },
  { id: 'since', header: 'Sinds', cell: (row) => onDay(row.since) },
];

function levelOf(row: ParticipantListed): string {
  const level = oneOf(spokenDutch.options, row.spokenDutch);
  return level === undefined ? 'niet gedeeld' : levelWords[level];
}

/** The participants, one a row. */
export function ParticipantsTable({ rows }: { rows: readonly ParticipantListed[] }) {
  return (
    <DataTable
      label="Deelnemers"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      actionLabel="Openen"
      rowAction={(row) => (
        <ButtonLink
          href={addresses.participant(row.id)}
          variant="secondary"
          aria-label={`Bekijk ${row.givenName ?? row.reference}`}
        >
          Bekijk
        </ButtonLink>
      )}
    />
  );
}
