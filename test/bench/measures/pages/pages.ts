import { isDeepStrictEqual } from 'node:util';
import { lineOf, type Goal, type Line } from '../../figures/line.js';
import { load, type Asked, type Heard } from '../../figures/load.js';
import { inTurn } from '../../figures/rounds.js';
import type { Ground } from '../../ground/ground.js';
import { productSettings } from '../../ground/product.js';
import { start, type Forked } from '../../processes/forked.js';
import type { Measure, Pace } from '../measure.js';
import { pagesOf, type Page, type Pages } from './readers.js';

interface Servers {
  readonly product: Forked;
  readonly byHand: Forked;
}

/** Her page and a referral's over HTTP, all walls and the ledger on, against the same pages by hand. */
export const pages: Measure = {
  id: 'pages',
  async run(ground: Ground, pace: Pace): Promise<Line[]> {
    const servers = {
      product: await start('api', [], productSettings(ground)),
      byHand: await start('baseline', ['pages-by-hand'], { BENCH_DATABASE_URL: ground.ownerUrl }),
    };
    try {
      const asked = await pagesOf(ground);
      const lines: Line[] = [];
      for (const name of ['participant', 'referral'] as const) {
        for (const page of asked[name].slice(0, 40)) await requireSamePage(servers, page);
        lines.push(...linesOf(name, await measure(servers, asked[name], pace)));
      }
      return lines;
    } finally {
      await Promise.all([servers.product.stop(), servers.byHand.stop()]);
    }
  },
};

async function measure({ product, byHand }: Servers, asked: readonly Page[], { rounds, seconds }: Pace) {
  const all = (each: number) => ({
    product: () =>
      load(
        product,
        asked.map(({ signedIn }) => signedIn),
        each,
      ),
    byHand: () =>
      load(
        byHand,
        asked.map((page) => page.byHand),
        each,
      ),
  });
  await inTurn(all(Math.max(2, seconds)), 1);
  return inTurn(all(seconds), rounds);
}

const SHARED = [
  'id',
  'reference',
  'needs',
  'why',
  'wish',
  'standing',
  'participant',
  'recipient',
  'assigned',
];
const COUNTED = ['sections', 'arcs', 'attempts', 'timeline', 'signs'];

/** Throws unless both answer the same page: who does less is not faster. */
async function requireSamePage({ product, byHand }: Servers, page: Page): Promise<void> {
  const [ours, theirs] = await Promise.all([inShort(product, page.signedIn), inShort(byHand, page.byHand)]);
  if (!isDeepStrictEqual(ours, theirs)) throw new Error(`${page.byHand.path} is another page by hand.`);
}

async function inShort({ address }: Forked, { path, headers }: Asked) {
  const response = await fetch(`${address}${path}`, { headers: headers ?? {} });
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`);
  const body = (await response.json()) as Record<string, unknown>;
  return [...SHARED.map((key) => body[key]), ...COUNTED.map((key) => (body[key] as unknown[])?.length)];
}

function linesOf(name: keyof Pages, rounds: Record<keyof Servers, Heard[]>): Line[] {
  const side = (of: string, heard: Heard[], what: 'perSecond' | 'p95') => ({
    of,
    unit: what === 'p95' ? 'ms' : 'requests/s',
    rounds: heard.map((one) => one[what]),
  });
  const line = (id: string, goal: Goal, what: 'perSecond' | 'p95') =>
    lineOf({
      id: `${name}-page.${id}`,
      goal,
      baseline: side(
        'rows through pg on bare Fastify with a response schema, unprotected',
        rounds.byHand,
        what,
      ),
      candidate: side('Kring, all walls and the ledger on', rounds.product, what),
    });
  return [line('throughput', { atLeast: 1 }, 'perSecond'), line('p95', { atMost: 1.5 }, 'p95')];
}
