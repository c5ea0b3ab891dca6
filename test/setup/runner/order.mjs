import Sequencer from '@jest/test-sequencer';
import { createHash } from 'node:crypto';

// Small files that take long: without a memory of earlier runs Jest would begin with the large ones.
const LONG = [
  'no-costs-nothing',
  'worlds',
  'leaks',
  'matrix',
  'recomputed',
  'races',
  'tampering',
  'openapi',
  'boundaries',
  'runner',
];

/** The long files first, so that no worker is left alone with one; or any order, by a seed, to find who leans on whom. */
export default class Order extends Sequencer {
  sort(tests) {
    const seed = process.env.KRING_TEST_ORDER;
    if (seed) return [...tests].sort((one, other) => place(seed, one).localeCompare(place(seed, other)));
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
}

const place = (seed, { path }) => createHash('sha256').update(`${seed} ${path}`).digest('hex');

function rank({ path }) {
  const found = LONG.findIndex((name) => path.endsWith(`/${name}.spec.ts`));
  return found < 0 ? LONG.length : found;
}
