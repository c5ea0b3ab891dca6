import { until } from '../../figures/until.js';
import type { Ground } from '../../ground/ground.js';
import { productSettings } from '../../ground/product.js';
import { start } from '../../processes/forked.js';
import { now, type Moment } from '../../processes/pace.js';
import { latency, type Latency } from './latency.js';

/** One way to get work done after a commit. */
export interface WorkerSide {
  /** This many a second, from commit until the handler begins. */
  paced(ids: readonly string[], perSecond: number): Promise<Latency>;
  /** Waits until all of them are done; says how many a second. */
  drained(ids: readonly string[]): Promise<number>;
  stop(): Promise<void>;
}

// Nothing has these questions, so that its one reaction looks once and leaves it at that.
const EVENT = 'consent.refused';

const FILL = `
  insert into outbox.event (id, name, subject_id) select gen_random_uuid(), '${EVENT}', id from unnest($1::uuid[]) id`;

/** The product: outbox, relay, queue, inbox. Nothing is lost, whatever ends when. */
export async function startKring(ground: Ground, redis: Record<string, string>): Promise<WorkerSide> {
  const settings = { ...productSettings(ground), ...redis };
  const [worker, writer] = await Promise.all([
    start('worker', [], settings),
    start('use-cases', [], settings),
  ]);
  const done = async (count: number) => {
    await until('every reaction ran', async () => (await worker.ask<number>('count')) >= count);
    return { begun: await worker.ask<Moment[]>('begun'), ended: await worker.ask<Moment[]>('ended') };
  };
  return {
    async paced(ids, perSecond) {
      const events = ids.map((id) => ({ subjectId: id, touches: [] }));
      const committed = await writer.ask<Moment[]>('append', { name: EVENT, perSecond, events });
      const { begun } = await done(ids.length);
      const rows = await ground.query<{ id: string; subject: string }>(
        'select id, subject_id as subject from outbox.event',
      );
      const subjects = new Map(rows.map(({ id, subject }) => [id, subject]));
      await settled(ground);
      return latency(
        committed,
        begun.map(([id, at]) => [subjects.get(id)!, at]),
      );
    },
    async drained(ids) {
      const start = now();
      await ground.query(FILL, [ids]);
      await ground.query('notify kring_outbox');
      const { ended } = await done(ids.length);
      await settled(ground);
      return perSecondOf(start, ended);
    },
    stop: () => Promise.all([worker.stop(), writer.stop()]).then(() => undefined),
  };
}

/** Waits until nothing is owed any more, and empties the outbox. */
async function settled(ground: Ground): Promise<void> {
  await until('every event settled', async () => {
    const open = await ground.query('select from outbox.event where settled_at is null limit 1');
    return open.length === 0;
  });
  await ground.query('truncate outbox.event cascade');
}

/** The unsafe dual write, and BullMQ by itself. */
export async function startBullmq(ground: Ground, redis: Record<string, string>): Promise<WorkerSide> {
  await ground.query('create table if not exists bench.note (id uuid primary key)');
  const environment = { BENCH_DATABASE_URL: ground.ownerUrl, ...redis };
  const worker = await start('baseline', ['bullmq-worker'], environment);
  const writer = await start('baseline', ['dual-write'], environment);
  const done = async (count: number) => {
    await until('every job ran', async () => (await worker.ask<number>('count')) >= count);
    return { begun: await worker.ask<Moment[]>('begun'), ended: await worker.ask<Moment[]>('ended') };
  };
  return {
    async paced(ids, perSecond) {
      const committed = await writer.ask<Moment[]>('write', { ids, perSecond });
      const { begun } = await done(ids.length);
      await ground.query('truncate bench.note');
      return latency(committed, begun);
    },
    async drained(ids) {
      const start = now();
      await writer.ask('addBulk', ids);
      return perSecondOf(start, (await done(ids.length)).ended);
    },
    stop: () => Promise.all([worker.stop(), writer.stop()]).then(() => undefined),
  };
}

function perSecondOf(start: number, ended: readonly Moment[]): number {
  const last = Math.max(...ended.map(([, at]) => at));
  return (ended.length * 1_000_000) / (last - start);
}
