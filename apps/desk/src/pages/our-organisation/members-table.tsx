import type { RosterLine } from '@kring/contracts';
import { memberStateLabels, roleLabels } from '@kring/contracts';
import { Button, DataTable, Pill } from '@kring/ui';
import type { DataColumn } from '@kring/ui';
import { TwoLines } from '../../parts/two-lines.js';
import { stateTones } from '../../words/access-words.js';
import { daysLeft } from '../../words/dates.js';

const columnsOf = (hasTeams: boolean): DataColumn<RosterLine>[] => [
  {
    id: 'who',
    header: 'Wie',
    isRowHeader: true,
    isWrapped: true,
    cell: (line) => (
      <TwoLines first={line.isYou ? `${line.name} (u)` : line.name} second={line.mail} isStrong />
    ),
  },
  { id: 'role', header: 'Rol', cell: (line) => roleLabels[line.role] },
  ...(hasTeams ? [teamsColumn] : []),
  {
    id: 'state',
    header: 'Stand',
    cell: (line) => (
      <>
        <Pill tone={stateTones[line.state]} hasDot>
          {memberStateLabels[line.state]}
        </Pill>
        {line.invitedUntil !== null && <small>{daysLeft(line.invitedUntil)}</small>}
      </>
    ),
  },
];

const teamsColumn: DataColumn<RosterLine> = {
  id: 'teams',
  header: 'Teams',
  cell: (line) => teamsOf(line),
};

const teamsOf = ({ teams }: RosterLine): string =>
  teams.length === 0 ? 'geen team' : teams.map(({ name }) => name).join(', ');

export interface MembersTableProps {
  rows: readonly RosterLine[];
  onOpen: (id: string) => void;
}

/** The members, one a row; a button only where something may be done. */
export function MembersTable({ rows, onOpen }: MembersTableProps) {
  return (
    <DataTable
      label="Wie er meewerkt"
      columns={columnsOf(rows.some(({ teams }) => teams.length > 0))}
      rows={rows}
      rowId={(line) => line.id}
      actionLabel="Beheren"
      rowAction={(line) =>
        line.may.length > 0 && (
          <Button
            variant="secondary"
            aria-label={`Beheer ${line.name}, ${roleLabels[line.role].toLowerCase()}`}
            onPress={() => onOpen(line.id)}
          >
            Beheer
          </Button>
        )
      }
    />
  );
}
