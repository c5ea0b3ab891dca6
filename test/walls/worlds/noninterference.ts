import { parseArgs } from 'node:util';
import { comparePair, SAMPLE, WHOLE, type Difference, type Share } from './pairs.js';
import { differingBytes, reproduction } from './report.js';
import { openGround } from './worlds.js';

const SHOWN = 20;

/** What was asked for: how many pairs, from which seed on, and how much is done in each. */
function asked(): { pairs: number; seed: number; share: Share } {
  const { values } = parseArgs({
    options: { pairs: { type: 'string' }, seed: { type: 'string' }, whole: { type: 'boolean' } },
  });
  const [pairs, seed] = [Number(values.pairs ?? 10_000), Number(values.seed ?? 0)];
  if (!Number.isInteger(pairs) || pairs < 1 || !Number.isInteger(seed) || seed < 0) {
    throw new Error('Usage: npm run noninterference -- [--pairs 10000] [--seed 0] [--whole]');
  }
  return { pairs, seed, share: values.whole ? WHOLE : SAMPLE };
}

/** Makes so many pairs of worlds, says how far it is, and tells every difference with what makes it come again. */
async function compareAll(pairs: number, seed: number, share: Share): Promise<Difference[]> {
  const ground = await openGround();
  const found: Difference[] = [];
  for (let done = 0; done < pairs && found.length < SHOWN; done += 1) {
    const differences = await comparePair(ground, seed + done, share);
    differences.forEach((difference) => console.log(`${reproduction(difference)}\n`));
    found.push(...differences);
    if ((done + 1) % 100 === 0) console.error(`${done + 1} of ${pairs} pairs`);
  }
  await ground.stage.close();
  return found;
}

const { pairs, seed, share } = asked();
const found = await compareAll(pairs, seed, share);
const bytes = found.reduce((sum, difference) => sum + differingBytes(difference), 0);
console.log(`${pairs} pairs, ${bytes} differing bytes`);
process.exitCode = found.length > 0 ? 1 : 0;
