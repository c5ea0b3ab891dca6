import { lineOf, type Line } from '../../figures/line.js';
import { load, type Asked, type Heard } from '../../figures/load.js';
import { inTurn } from '../../figures/rounds.js';
import type { Ground } from '../../ground/ground.js';
import { NAMED } from '../../ground/people.js';
import { productSettings } from '../../ground/product.js';
import { start } from '../../processes/forked.js';
import type { Measure, Pace } from '../measure.js';
import { asked, BOXES, readersOf } from './readers.js';

const PAGE = 1_000;

/** Whether a long inbox is slower than a short one, or its depth than its top (performance.md 2). */
export const lengths: Measure = {
  id: 'lengths',
  async run(ground: Ground, pace: Pace): Promise<Line[]> {
    const server = await start('api', [], productSettings(ground));
    try {
      const [big, small] = await readersOf(ground, [NAMED.big, NAMED.small]);
      const contender = (pages: Asked[], seconds: number) => () => load(server, pages, seconds);
      const top = BOXES.map((box) => asked(big!, box));
      const short = BOXES.map((box) => asked(small!, box));
      const deep = await Promise.all(
        BOXES.map(async (box) => asked(big!, box, await cursorOf(ground, big!.organisationId, box))),
      );
      const all = (seconds: number) => ({
        big: contender(top, seconds),
        small: contender(short, seconds),
        deep: contender(deep, seconds),
      });
      await inTurn(all(Math.max(2, pace.seconds)), 1);
      return lines(await inTurn(all(pace.seconds), pace.rounds));
    } finally {
      await server.stop();
    }
  },
};

/** Where the thousandth page begins. */
async function cursorOf(ground: Ground, organisationId: string, box: string): Promise<string> {
  const rows = await ground.query<{ cursor: string }>(
    `select to_char(sort_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || subject_id as cursor
     from access.entry where audience_id = $1 and kind = 'attempt' and box = $2 and valid_until > now()
     order by sort_at desc, subject_id desc offset $3 limit 1`,
    [organisationId, box, (PAGE - 1) * 50 - 1],
  );
  return rows[0]!.cursor;
}

function lines({ big, small, deep }: Record<'big' | 'small' | 'deep', Heard[]>): Line[] {
  const side = (of: string, rounds: Heard[]) => ({
    of,
    unit: 'ms, p95',
    rounds: rounds.map(({ p95 }) => p95),
  });
  const [sees157k, sees187] = [side('sees 157,000', big), side('sees 187', small)];
  return [
    lineOf({ id: 'lengths.big', goal: { atMost: 1.5 }, baseline: sees187, candidate: sees157k }),
    lineOf({ id: 'lengths.small', goal: { atMost: 1.5 }, baseline: sees157k, candidate: sees187 }),
    lineOf({
      id: 'lengths.deep',
      goal: { atMost: 1.2 },
      baseline: side('page 1', big),
      candidate: side('page 1,000', deep),
    }),
  ];
}
