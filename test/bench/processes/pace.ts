/** Microseconds on the clock that every process of this machine shares. */
export const now = (): number => Number(process.hrtime.bigint() / 1_000n);

/** What happened to a thing, and when. */
export type Moment = readonly [id: string, at: number];

/** Does the work for each item, one after the other; says how many milliseconds each took. */
export async function oneByOne<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const start = performance.now();
    await work(item);
    times.push(performance.now() - start);
  }
  return times;
}

/** Begins the work for this many items a second, however long each takes. */
export async function paced<Item, Result>(
  items: readonly Item[],
  perSecond: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const start = performance.now();
  const under: Promise<Result>[] = [];
  for (const [place, item] of items.entries()) {
    const early = start + (place * 1_000) / perSecond - performance.now();
    if (early > 0) await new Promise((due) => setTimeout(due, early));
    under.push(work(item));
  }
  return Promise.all(under);
}
