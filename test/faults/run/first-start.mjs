import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { halvesIn } from './halves.mjs';
import { answers, outcomeOf, sentenceOf, showsItsInside, startKring } from './kring.mjs';
import { startAgain, stopped } from './next-start.mjs';
import { processesIn, waitUntil } from './processes.mjs';
import { killOne, pickKind } from './victims.mjs';

const PATIENCE = 15;
const LONGER_THAN_MEASURED = 1.05;

/** How each kind of start begins: with a new folder of data, with nothing built, or with nothing installed. */
const beginnings = {
  first: () => [],
  build: () => ['dist', '.nx'],
  install: () => ['node_modules', 'dist', '.nx'],
};

/** Kills a start that has everything before it, at moments of the time that an unhurt one takes. */
export async function killFirstStarts(copy, { phase, rounds, whole, chance, report }) {
  if (rounds === 0) return;
  const seconds = whole || (await unhurt(copy, phase));
  for (let round = 1; round <= rounds; round++) {
    const at = chance.upTo(seconds * LONGER_THAN_MEASURED);
    report({ phase, ...(await killedStart(copy, { phase, at, kind: pickKind(chance), chance })) });
  }
}

function begin({ folder }, phase) {
  for (const name of ['.kring', ...beginnings[phase]()])
    rmSync(join(folder, name), { recursive: true, force: true });
}

async function unhurt(copy, phase) {
  begin(copy, phase);
  const kring = startKring(copy);
  const outcome = await outcomeOf(kring);
  await stopped(kring, copy);
  if (outcome.ready === undefined) throw new Error(`Kring does not even start unhurt:\n${kring.said}`);
  return outcome.ready;
}

async function killedStart(copy, { phase, at, kind, chance }) {
  begin(copy, phase);
  const kring = startKring(copy);
  await Promise.race([pause(at * 1000), kring.ended]);
  const before = kring.said.length;
  const step = stepOf(kring.said);
  const killed = await killOne(copy.folder, kind, chance);
  const wentOn = await ending(kring, killed);
  const left = processesIn(copy.folder).length;
  const words = kring.said.slice(before);
  if (wentOn) await stopped(kring, copy);
  const next = await startAgain(copy);
  const problems = await problemsOf(copy, next, words);
  const behind = await stopped(next.kring, copy);
  return {
    at,
    step,
    killed,
    wentOn,
    said: sentenceOf(words),
    left,
    ...next,
    problems,
    behind,
    acknowledged: 0,
    lost: 0,
  };
}

/** What was hit ends, or goes on all the same; says whether it did. */
async function ending(kring, killed) {
  if (killed === 'everything') return kring.ended.then(() => false);
  const settled = async () =>
    kring.hasEnded() || (kring.said.includes('Kring is ready') && (await answers(kring.address)));
  await waitUntil(settled, PATIENCE);
  return !kring.hasEnded();
}

async function problemsOf({ folder }, { ready }, words) {
  const inside = showsItsInside(words) ? [`said ${words}`] : [];
  if (ready === undefined) return inside;
  return [...inside, ...(await halvesIn(folder))];
}

function stepOf(said) {
  if (said.includes('Kring is ready')) return 'was ready';
  const steps = said.split('\n').filter((line) => /^\s*[✓✗…]/.test(line));
  return steps.length === 0 ? 'had said nothing yet' : `after “${steps.at(-1).replace(/\s+/g, ' ').trim()}”`;
}
