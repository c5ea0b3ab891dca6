import type { ReactNode } from 'react';

export interface DataColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  isRowHeader?: boolean;
  align?: 'start' | 'end';
  isHeaderHidden?: boolean;
  /** Takes the room that is left, and wraps. */
  isWrapped?: boolean;
}

export interface DataTableProps<Row> {
  label: string;
  columns: readonly DataColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  isNew?: (row: Row) => boolean;
  /** The marker at the edge, spoken. */
  newLabel?: string;
  rowAction?: (row: Row) => ReactNode;
  actionLabel?: string;
}
