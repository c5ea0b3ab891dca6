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
const globals = JSON.stringify({ patience: A_DAY, times, seed });
const pattern = `test/walls/${positionals[0]}/`;
const args = ['--selectProjects', 'walls', '--testPathPatterns', pattern, '--globals', globals];
const { passed } = await spawned('jest', args, { aloud: true });
process.exitCode = passed ? 0 : 1;
