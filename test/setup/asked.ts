import { createHash } from 'node:crypto';
import { Chance } from '../walls/worlds/chance.js';

const given = (name: string): string | undefined => process.env[`KRING_TEST_${name}`];

/** Whether everything is looked at, as `npm run test:deep` does, or a sample of it. */
export const isDeep = (): boolean => given('DEEP') === 'true';

/** How often: as a script asks it of a suite (test/run/repeated.mjs); else so often in `test:deep`, and fewer times elsewhere. */
export const timesOf = (few: number, all: number): number => Number(given('TIMES') || (isDeep() ? all : few));

/** Whether it goes on for as long as somebody asked, and not for as long as it may take. */
export const isRepeated = (): boolean => Boolean(given('TIMES'));

/** The seed of this run, which `npm test` changes and prints; without one it is the same each time. */
export const seedOr = (usual: number): number => Number(given('SEED') || usual);

/** A few of all these, by the seed of this run; all of them in `test:deep`. */
export const sampleOf = <T>(all: readonly T[], few: number): T[] =>
  isDeep() ? [...all] : new Chance(seedOr(4)).some(all, few);

/** Whether what bears this name is among the one in so many that this run looks at; all are in `test:deep`. */
export const isAmong = (name: string, oneIn: number): boolean =>
  isDeep() ||
  createHash('sha256')
    .update(`${seedOr(4)} ${name}`)
    .digest()[0]! %
    oneIn ===
    0;
