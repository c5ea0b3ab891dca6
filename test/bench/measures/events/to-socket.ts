import { SIGNAL, type Signal } from '@kring/contracts';
import { io } from 'socket.io-client';
import { lineOf, type Line } from '../../figures/line.js';
import { inTurn } from '../../figures/rounds.js';
import { until } from '../../figures/until.js';
import type { Ground } from '../../ground/ground.js';
import { coordinators, NAMED, sessionOf, signIn } from '../../ground/people.js';
import { productSettings } from '../../ground/product.js';
import { start, type Forked } from '../../processes/forked.js';
import { now, type Moment } from '../../processes/pace.js';
import type { Measure, Pace } from '../measure.js';
import { latency, type Latency } from './latency.js';

const A_SECOND = 250;

/** From a commit to a browser, against following the write-ahead log (performance.md 7). */
export const toSocket: Measure = {
  id: 'commit-to-socket',
  async run(ground: Ground, pace: Pace): Promise<Line[]> {
    await ground.query('truncate outbox.event cascade');
    const kring = await startKring(ground);
    const floor = await startFloor(ground);
    try {
      const ids = await attemptsOf(ground, kring.organisationId, pace.seconds * A_SECOND);
      const contenders = { floor: () => floor.round(ids), kring: () => kring.round(ids) };
      await inTurn(contenders, 1);
      return lines(await inTurn(contenders, pace.rounds));
    } finally {
      await Promise.all([kring.stop(), floor.stop()]);
    }
  },
};

interface Side {
  round(ids: readonly string[]): Promise<Latency>;
  stop(): Promise<void>;
}

async function startKring(ground: Ground): Promise<Side & { organisationId: string }> {
  const settings = productSettings(ground);
  const [api, worker, writer] = await Promise.all([
    start('api', [], settings),
    start('worker', [], settings),
    start('use-cases', [], settings),
  ]);
  const [coordinator] = await coordinators(ground, [NAMED.middle]);
  const [cookie] = await signIn(ground, [sessionOf(coordinator!)]);
  const heard: Moment[] = [];
  const socket = io(api.address, {
    transports: ['websocket'],
    extraHeaders: { cookie: cookie! },
    forceNew: true,
  });
  socket.on(SIGNAL, ({ id }: Signal) => void heard.push([id, now()]));
  await new Promise<void>((connected, refused) =>
    socket.once('connect', connected).once('connect_error', refused),
  );
  return {
    organisationId: coordinator!.organisationId,
    async round(ids) {
      heard.length = 0;
      const events = ids.map((id) => ({ subjectId: id, touches: [{ kind: 'attempt', id }] }));
      const committed = await writer.ask<Moment[]>('append', {
        name: 'section.written',
        perSecond: A_SECOND,
        events,
      });
      await until('every signal was heard', async () => heard.length >= ids.length);
      return latency(committed, heard);
    },
    async stop() {
      socket.disconnect();
      await Promise.all([api, worker, writer].map((process: Forked) => process.stop()));
    },
  };
}

async function startFloor(ground: Ground): Promise<Side> {
  await ground.query('drop publication if exists kring_bench');
  await ground.query('create publication kring_bench');
  const environment = { BENCH_DATABASE_URL: ground.ownerUrl };
  const writer = await start('baseline', ['logical-decoding'], environment);
  const reader = await start('baseline', ['logical-decoding'], environment);
  await reader.ask('follow');
  return {
    async round(ids) {
      const committed = await writer.ask<Moment[]>('emit', { ids, perSecond: A_SECOND });
      await until('every message was read', async () => (await reader.ask<number>('count')) >= ids.length);
      return latency(committed, await reader.ask<Moment[]>('heard'));
    },
    async stop() {
      await Promise.all([writer.stop(), reader.stop()]);
    },
  };
}

async function attemptsOf(ground: Ground, organisationId: string, count: number): Promise<string[]> {
  const rows = await ground.query<{ id: string }>(
    `select subject_id as id from access.entry where audience_id = $1 and kind = 'attempt' and valid_until > now() limit $2`,
    [organisationId, count],
  );
  return rows.map(({ id }) => id);
}

function lines({ floor, kring }: Record<'floor' | 'kring', Latency[]>): Line[] {
  const unit = `ms, p95 at ${A_SECOND} a second`;
  return [
    lineOf({
      id: 'commit-to-socket',
      goal: { atMost: 2 },
      baseline: {
        of: 'pg_logical_emit_message, until a process that follows the log has it',
        unit,
        rounds: floor.map(({ p95 }) => p95),
      },
      candidate: {
        of: 'outbox, relay, bus, walls, until the browser has it',
        unit,
        rounds: kring.map(({ p95 }) => p95),
      },
    }),
  ];
}
