import { parseArgs } from 'node:util';
import { spawned } from './spawned.mjs';

const A_DAY = 86_400_000;

/** Runs one suite of the walls as often as is asked: `node test/run/repeated.mjs races --times 10000 --seed 5`. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});
const [times, seed] = [values.times, values.seed].map(Number);
if (!Number.isInteger(times) || !Number.isInteger(seed)) throw new Error('--times and --seed take a number.');
console.log(`\n${times} times. To have the same again: --seed ${seed}\n`);
const pattern = `test/walls/${positionals[0]}/`;
const args = ['--selectProjects', 'walls', '--testPathPatterns', pattern];
const asked = { PATIENCE: A_DAY, FILE_LIMIT: A_DAY, TIMES: times, SEED: seed };
const env = Object.fromEntries(Object.entries(asked).map(([name, value]) => [`KRING_TEST_${name}`, value]));
const { passed } = await spawned('jest', args, { aloud: true, env });
process.exitCode = passed ? 0 : 1;
