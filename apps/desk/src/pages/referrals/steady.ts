export interface Arrival {
  id: string;
  arrivedAt: string;
}

/** The order in which rows stand on the screen, and which of them came while it was open. */
export interface Steady {
  order: readonly string[];
  fresh: readonly string[];
  newest: string;
}

/** Keeps every row where it stands; what comes later is put below and marked, so that nothing moves under a pointer. */
export function steady(before: Steady | null, rows: readonly Arrival[]): Steady {
  const newest = rows.reduce(
    (latest, row) => (row.arrivedAt > latest ? row.arrivedAt : latest),
    before?.newest ?? '',
  );
  if (before === null) return { order: rows.map((row) => row.id), fresh: [], newest };
  const added = rows.filter((row) => !before.order.includes(row.id));
  const isThere = (id: string) => rows.some((row) => row.id === id);
  if (added.length === 0 && before.order.every(isThere)) return before;
  // Older rows, asked for with "more", are not news.
  const arrived = added.filter((row) => row.arrivedAt > before.newest);
  return {
    order: [...before.order.filter(isThere), ...added.map((row) => row.id)],
    fresh: [...before.fresh.filter(isThere), ...arrived.map((row) => row.id)],
    newest,
  };
}
