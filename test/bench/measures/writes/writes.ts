import { lineOf, type Line } from '../../figures/line.js';
import { inTurn } from '../../figures/rounds.js';
import { quantile } from '../../figures/statistics.js';
import type { Ground } from '../../ground/ground.js';
import { productSettings } from '../../ground/product.js';
import { start, type Forked } from '../../processes/forked.js';
import type { Measure, Pace } from '../measure.js';
import { shared, undecided } from './chosen.js';

interface Written {
  /** Milliseconds of the middle one, from the call to its return. */
  readonly call: number;
  /** Milliseconds a piece that PostgreSQL counts as its own. */
  readonly sql: number;
}

const A_SECOND = 100;

/** A transition and a withdrawal, each against one bare change in a transaction (performance.md 6). */
export const writes: Measure = {
  id: 'writes',
  async run(ground: Ground, pace: Pace): Promise<Line[]> {
    const kring = await start('use-cases', [], productSettings(ground));
    const bare = await start('baseline', ['bare-writes'], { BENCH_DATABASE_URL: ground.ownerUrl });
    try {
      return [
        ...(await transitions(ground, pace, kring, bare)),
        ...(await withdrawals(ground, pace, kring, bare)),
      ];
    } finally {
      await Promise.all([kring.stop(), bare.stop()]);
    }
  },
};

async function transitions(ground: Ground, pace: Pace, kring: Forked, bare: Forked): Promise<Line[]> {
  const each = pace.seconds * A_SECOND;
  const [accepted, updated] = halves(await undecided(ground, 2 * each * (pace.rounds + 1)));
  const ids = updated.map(({ id }) => id);
  const lines = await against('transition', pace, {
    bare: (round) => written(bare, 'update', part(ids, round, each)),
    kring: (round) => written(kring, 'accept', part(accepted, round, each)),
  });
  await ground.query(
    `update referrals.attempt set state = 'sent', decided_at = null, version = 2 where id = any($1)`,
    [ids],
  );
  return lines;
}

async function withdrawals(ground: Ground, pace: Pace, kring: Forked, bare: Forked): Promise<Line[]> {
  const each = pace.seconds * A_SECOND;
  const [withdrawn, flagged] = halves(await shared(ground, 2 * each * (pace.rounds + 1)));
  const ids = flagged.map(({ grantId }) => grantId);
  const lines = await against('withdrawal', pace, {
    bare: (round) => written(bare, 'flag', part(ids, round, each)),
    kring: (round) => written(kring, 'withdraw', part(withdrawn, round, each)),
  });
  await ground.query('update consents.consent_grant set ended_at = null where id = any($1)', [ids]);
  return lines;
}

const halves = <Item>(items: readonly Item[]): [Item[], Item[]] => {
  const middle = items.length / 2;
  return [items.slice(0, middle), items.slice(middle)];
};

const part = <Item>(items: readonly Item[], round: number, size: number): Item[] =>
  items.slice(round * size, (round + 1) * size);

async function written(by: Forked, command: string, given: readonly unknown[]): Promise<Written> {
  const before = await by.ask<number>('sqlTime');
  const times = await by.ask<number[]>(command, given);
  const sql = (await by.ask<number>('sqlTime')) - before;
  return { call: quantile(times, 0.5), sql: sql / given.length };
}

type Side = (round: number) => Promise<Written>;

async function against(
  id: string,
  pace: Pace,
  { bare, kring }: { bare: Side; kring: Side },
): Promise<Line[]> {
  // The first part warms both up.
  await bare(0);
  await kring(0);
  const next = { bare: 1, kring: 1 };
  const rounds = await inTurn(
    { bare: () => bare(next.bare++), kring: () => kring(next.kring++) },
    pace.rounds,
  );
  const line = (suffix: string, what: keyof Written, unit: string) =>
    lineOf({
      id: `${id}${suffix}`,
      goal: { atMost: 2 },
      baseline: { of: 'one row changed in a transaction', unit, rounds: rounds.bare.map((one) => one[what]) },
      candidate: { of: 'the whole use case', unit, rounds: rounds.kring.map((one) => one[what]) },
    });
  return [line('', 'call', 'ms, call to return'), line('.sql', 'sql', 'ms, as PostgreSQL counts them')];
}
