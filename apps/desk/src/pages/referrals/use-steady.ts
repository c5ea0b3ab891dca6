import { useState } from 'react';
import { steady } from './steady.js';
import type { Arrival } from './steady.js';

/** The rows in the order in which they came onto this screen, and which are new on it. */
export function useSteady<Row extends Arrival>(rows: readonly Row[]) {
  const [shown, setShown] = useState(() => steady(null, rows));
  const next = steady(shown, rows);
  if (next !== shown) setShown(next);
  const inOrder = next.order.flatMap((id) => rows.find((row) => row.id === id) ?? []);
  return { rows: inOrder, fresh: next.fresh };
}
