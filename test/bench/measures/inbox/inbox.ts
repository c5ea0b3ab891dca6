import { lineOf, type Goal, type Line } from '../../figures/line.js';
import { load, type Heard } from '../../figures/load.js';
import { inTurn } from '../../figures/rounds.js';
import type { Ground } from '../../ground/ground.js';
import { NAMED } from '../../ground/people.js';
import { step } from '../../ground/progress.js';
import type { Measure, Pace } from '../measure.js';
import { asked, askedByHand, everyBox, readersOf, type Reader } from './readers.js';
import { requireSameAnswers } from './same-answers.js';
import { startInboxServers, stopServers, type InboxServers } from './servers.js';

const OTHERS = Array.from({ length: 57 }, (_, place) => 4 + place * 7);

type Rounds = Record<keyof InboxServers, Heard[]>;

const NAMES: Record<keyof InboxServers, string> = {
  product: 'Kring, all walls and the ledger on',
  withoutLedger: 'Kring without the line in the ledger',
  fastify: 'rows through pg on bare Fastify with a response schema, unprotected',
  floor: 'node:http and json_agg, unprotected',
};

/** The inbox over HTTP against the same list by hand (performance.md 1 and 5). */
export const inbox: Measure = {
  id: 'inbox',
  async run(ground: Ground, pace: Pace): Promise<Line[]> {
    const servers = await step('started everyone who answers the inbox', () => startInboxServers(ground));
    try {
      const readers = await readersOf(ground, [...Object.values(NAMED), ...OTHERS]);
      await step('saw that all answer the same', () => requireSameAnswers(servers, readers));
      return lines(await measure(servers, readers, pace));
    } finally {
      await stopServers(servers);
    }
  },
};

async function measure(servers: InboxServers, readers: readonly Reader[], pace: Pace): Promise<Rounds> {
  const signedIn = everyBox(readers, asked);
  const byHand = everyBox(readers, askedByHand);
  const contender = (name: keyof InboxServers, seconds: number) => () =>
    load(servers[name], name === 'product' || name === 'withoutLedger' ? signedIn : byHand, seconds);
  const names = Object.keys(servers) as (keyof InboxServers)[];
  const all = (seconds: number) =>
    Object.fromEntries(names.map((name) => [name, contender(name, seconds)])) as Record<
      keyof InboxServers,
      () => Promise<Heard>
    >;
  await step('warmed up', () => inTurn(all(Math.max(3, pace.seconds)), 1));
  return inTurn(all(pace.seconds), pace.rounds);
}

function lines(rounds: Rounds): Line[] {
  const side = (name: keyof InboxServers, of: keyof Heard) => ({
    of: NAMES[name],
    unit: of === 'p95' ? 'ms' : 'requests/s',
    rounds: rounds[name].map((heard) => heard[of]),
  });
  const line = (id: string, goal: Goal, what: keyof Heard, candidate: keyof Rounds, baseline: keyof Rounds) =>
    lineOf({ id, goal, baseline: side(baseline, what), candidate: side(candidate, what) });
  return [
    line('inbox.throughput', { atLeast: 1 }, 'perSecond', 'product', 'fastify'),
    line('inbox.p95', { atMost: 1.5 }, 'p95', 'product', 'fastify'),
    line('inbox.without-ledger.throughput', { atLeast: 1.2 }, 'perSecond', 'withoutLedger', 'fastify'),
    line('inbox.without-ledger.p95', { atMost: 1.3 }, 'p95', 'withoutLedger', 'fastify'),
    line('inbox.floor', { atLeast: 0.6 }, 'perSecond', 'product', 'floor'),
    ledgerLine(rounds),
  ];
}

/** What the ledger costs is time a request, so its two throughputs stand upside down. */
function ledgerLine(rounds: Rounds): Line {
  const side = (name: keyof InboxServers) => ({
    of: NAMES[name],
    unit: 'ms a request, all eight connections together',
    rounds: rounds[name].map(({ perSecond }) => 1_000 / perSecond),
  });
  return lineOf({
    id: 'ledger',
    goal: { atMost: 1.5 },
    baseline: side('withoutLedger'),
    candidate: side('product'),
  });
}
