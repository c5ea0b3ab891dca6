import { seedOr, timesOf } from '../../setup/asked.js';
import { comparePair, SAMPLE } from './pairs.js';
import { reproduction } from './report.js';
import { openGround, type Ground } from './worlds.js';

const FIRST = seedOr(0);
const PAIRS = timesOf(24, 300);
const MINUTES = 60_000;

let ground: Ground;

beforeAll(async () => {
  ground = await openGround();
});

afterAll(() => ground.stage.close());

test(
  'pairs of worlds that differ only in what is not shared are the same, byte for byte',
  async () => {
    const told: string[] = [];
    for (let seed = FIRST; seed < FIRST + PAIRS && told.length < 5; seed += 1) {
      told.push(...(await comparePair(ground, seed, SAMPLE)).map(reproduction));
    }
    expect(told.join('\n\n')).toBe('');
  },
  30 * MINUTES,
);

test('nothing counts across organisations: there is no sequence whose next number tells how many others know', async () => {
  const sequences = await ground.stage.database.query(
    `select schemaname, sequencename from pg_sequences where schemaname not in ('bullmq', 'public')`,
  );
  expect(sequences).toEqual([]);
});
