import { VisuallyHidden } from '../display/visually-hidden.js';
import type { DataTableProps } from './data-column.js';
import { DataRow } from './data-row.js';

/** A table at a desk, cards where it is narrow: one document either way, with the table's roles kept. */
export function DataTable<Row>(table: DataTableProps<Row>) {
  const { label, columns, rows, rowId, rowAction, actionLabel } = table;
  return (
    <div className="kring-table-box">
      <table role="table" aria-label={label} className="kring-table">
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th key={column.id} role="columnheader" scope="col" data-align={column.align}>
                {column.isHeaderHidden ? <VisuallyHidden>{column.header}</VisuallyHidden> : column.header}
              </th>
            ))}
            {rowAction && (
              <th role="columnheader" scope="col">
                <VisuallyHidden>{actionLabel}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <DataRow key={rowId(row)} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
