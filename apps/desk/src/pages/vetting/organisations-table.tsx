import { useState } from 'react';
import type { VettingLine } from '@kring/contracts';
import { capacityLabels } from '@kring/contracts';
import { Button, DataTable, Pill, Stack } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { TwoLines } from '../../parts/two-lines.js';
import { kindWords, standingOf, vettingWords } from '../../words/vetting-words.js';

// A province has thousands; who looks for one uses the filters.
const AT_ONCE = 100;

const columns: DataColumn<VettingLine>[] = [
  {
    id: 'who',
    header: 'Wie',
    isRowHeader: true,
    isWrapped: true,
    cell: (line) => <TwoLines first={line.name} second={line.place} isStrong />,
  },
  { id: 'kind', header: 'Soort', cell: (line) => kindWords[line.kind] },
  { id: 'standing', header: 'Stand', cell: (line) => <Standing line={line} /> },
  {
    id: 'elsewhere',
    header: 'Ook toegelaten door',
    cell: (line) => line.vouchedElsewhere.join(', ') || 'niemand',
  },
];

function Standing({ line }: { line: VettingLine }) {
  const { words, tone } = vettingWords[standingOf(line)];
  return (
    <>
      <Pill tone={tone} hasDot>
        {words}
      </Pill>
      {line.vouching !== null && <small>{capacityLabels[line.vouching.capacity].toLowerCase()}</small>}
    </>
  );
}

export interface OrganisationsTableProps {
  rows: readonly VettingLine[];
  onOpen: (id: string) => void;
}

/** The organisations, one a row. */
export function OrganisationsTable({ rows, onOpen }: OrganisationsTableProps) {
  const [most, setMost] = useState(AT_ONCE);
  return (
    <Stack gap={4}>
      <DataTable
        label="Organisaties"
        columns={columns}
        rows={rows.slice(0, most)}
        rowId={(line) => line.id}
        isNew={(line) => standingOf(line) === 'waits'}
        newLabel="Wacht op u:"
        actionLabel="Openen"
        rowAction={(line) => (
          <Button variant="secondary" aria-label={`Bekijk ${line.name}`} onPress={() => onOpen(line.id)}>
            Bekijk
          </Button>
        )}
      />
      {rows.length > most && (
        <div>
          <Button variant="secondary" onPress={() => setMost(most + AT_ONCE)}>
            Toon meer
          </Button>
        </div>
      )}
    </Stack>
  );
}
