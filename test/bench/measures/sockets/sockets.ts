import { lineOf, type Line } from '../../figures/line.js';
import { inTurn } from '../../figures/rounds.js';
import { until } from '../../figures/until.js';
import type { Ground } from '../../ground/ground.js';
import { start, type Forked } from '../../processes/forked.js';
import type { Measure, Pace } from '../measure.js';
import { startBare, startKring, visible, type SocketSide } from './sides.js';

const LISTENING = 200;
const TOLD_A_SECOND = 50;
const IDLE = 10_000;
const SESSIONS = 500;

/** What sockets cost, against bare `ws` (performance.md 8). */
export const sockets: Measure = {
  id: 'sockets',
  async run(ground: Ground, pace: Pace): Promise<Line[]> {
    const sides = { bare: await startBare(), kring: await startKring(ground, SESSIONS) };
    const listeners = { bare: await start('listeners'), kring: await start('listeners') };
    try {
      const ids = await visible(ground, pace.seconds * TOLD_A_SECOND);
      for (const name of ['bare', 'kring'] as const) await open(listeners[name], sides[name], LISTENING);
      const told = (name: 'bare' | 'kring') => () => cpuOf(sides[name], listeners[name], ids);
      await inTurn({ bare: told('bare'), kring: told('kring') }, 1);
      const cpu = await inTurn({ bare: told('bare'), kring: told('kring') }, pace.rounds);
      const memory = await memories(sides, listeners);
      const stillOpen = await listeners.kring.ask<number>('isOpen');
      return [...costLines(cpu, memory), idleLine(stillOpen - LISTENING)];
    } finally {
      await Promise.all([...Object.values(sides), ...Object.values(listeners)].map((one) => one.stop()));
    }
  },
};

const open = (listeners: Forked, { server, cookies }: SocketSide, count: number): Promise<number> =>
  listeners.ask('open', { address: server.address, cookies, count });

/** Microseconds of the server's CPU for one message to one socket. */
async function cpuOf(
  { server, tell }: SocketSide,
  listeners: Forked,
  ids: readonly string[],
): Promise<number> {
  await listeners.ask('forget');
  const before = await server.usage();
  for (const id of ids) await tell(id);
  const messages = ids.length * LISTENING;
  await until('every message was heard', async () => (await listeners.ask<number>('count')) >= messages);
  const after = await server.usage();
  return (after.cpu - before.cpu) / messages;
}

type Both<Value> = Record<'bare' | 'kring', Value>;

/** Kilobytes that one more connection takes, when ten thousand come. */
async function memories(sides: Both<SocketSide>, listeners: Both<Forked>): Promise<Both<number>> {
  const each = async (name: 'bare' | 'kring') => {
    const before = await sides[name].server.usage();
    await open(listeners[name], sides[name], IDLE);
    const after = await sides[name].server.usage();
    return (after.memory - before.memory) / IDLE / 1_024;
  };
  return { bare: await each('bare'), kring: await each('kring') };
}

function costLines(cpu: Both<number[]>, memory: Both<number>): Line[] {
  const baseline = (unit: string, rounds: number[]) => ({ of: 'bare ws', unit, rounds });
  const candidate = (unit: string, rounds: number[]) => ({
    of: 'Kring, each delivery checked',
    unit,
    rounds,
  });
  const aMessage = 'µs of CPU a message to a socket';
  const aConnection = `kB of memory a connection, one of ${IDLE}`;
  return [
    lineOf({
      id: 'sockets.cpu',
      goal: { atMost: 1.6 },
      baseline: baseline(aMessage, cpu.bare),
      candidate: candidate(aMessage, cpu.kring),
    }),
    lineOf({
      id: 'sockets.memory',
      goal: { atMost: 4 },
      baseline: baseline(aConnection, [memory.bare]),
      candidate: candidate(aConnection, [memory.kring]),
    }),
  ];
}

function idleLine(stillOpen: number): Line {
  const unit = 'idle connections on one process';
  return lineOf({
    id: 'sockets.idle',
    goal: { atLeast: 1 },
    baseline: { of: 'asked for', unit, rounds: [IDLE] },
    candidate: { of: 'open', unit, rounds: [stillOpen] },
  });
}
