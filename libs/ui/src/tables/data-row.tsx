import { VisuallyHidden } from '../display/visually-hidden.js';
import type { DataColumn, DataTableProps } from './data-column.js';

export function DataRow<Row>({ row, table }: { row: Row; table: DataTableProps<Row> }) {
  const isNew = table.isNew?.(row) ?? false;
  return (
    <tr role="row" data-new={isNew || undefined}>
      {table.columns.map((column, place) => (
        <DataCell
          key={column.id}
          column={column}
          row={row}
          spoken={isNew && place === 0 ? table.newLabel : undefined}
        />
      ))}
      {table.rowAction && (
        <td role="cell" className="kring-table__action">
          {table.rowAction(row)}
        </td>
      )}
    </tr>
  );
}

interface DataCellProps<Row> {
  column: DataColumn<Row>;
  row: Row;
  spoken: string | undefined;
}

function DataCell<Row>({ column, row, spoken }: DataCellProps<Row>) {
  const Cell = column.isRowHeader ? 'th' : 'td';
  return (
    <Cell
      role={column.isRowHeader ? 'rowheader' : 'cell'}
      scope={column.isRowHeader ? 'row' : undefined}
      data-label={column.isHeaderHidden || column.isRowHeader ? undefined : column.header}
      data-align={column.align}
      data-wrapped={column.isWrapped || undefined}
    >
      <div className="kring-table__value">
        {spoken && <VisuallyHidden>{spoken} </VisuallyHidden>}
        {column.cell(row)}
      </div>
    </Cell>
  );
}
