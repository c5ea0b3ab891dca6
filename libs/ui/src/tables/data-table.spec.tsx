import { render, screen } from '@testing-library/react';
import { DataTable } from './data-table.js';

interface Row {
  id: string;
  want: string;
}

const rows: Row[] = [
  { id: 'K-1', want: 'Taal' },
  { id: 'K-2', want: 'Werk' },
];

describe('the table', () => {
  it('keeps its roles in every form, and speaks the mark of a new row', () => {
    render(
      <DataTable
        label="Verwijzingen"
        columns={[
          { id: 'id', header: 'Vraag', isRowHeader: true, cell: (row: Row) => row.id },
          { id: 'want', header: 'Wat zij zoekt', cell: (row: Row) => row.want },
        ]}
        rows={rows}
        rowId={(row) => row.id}
        isNew={(row) => row.id === 'K-1'}
        newLabel="Nieuw:"
        rowAction={(row) => <button>Bekijk {row.id}</button>}
        actionLabel="Doen"
      />,
    );
    expect(screen.getByRole('table', { name: 'Verwijzingen' })).toBeTruthy();
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual([
      'Vraag',
      'Wat zij zoekt',
      'Doen',
    ]);
    expect(screen.getAllByRole('rowheader').map((header) => header.textContent)).toEqual([
      'Nieuw: K-1',
      'K-2',
    ]);
    expect(screen.getByRole('button', { name: 'Bekijk K-2' })).toBeTruthy();
  });
});
