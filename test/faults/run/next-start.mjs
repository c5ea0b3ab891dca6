import { outcomeOf, startKring } from './kring.mjs';
import { isFree } from './ports.mjs';
import { processesIn, waitUntil } from './processes.mjs';

const PATIENCE = 15;

/** Starts again, right away, as somebody at the keyboard would; where it says what to do, that is done first. */
export async function startAgain(copy) {
  const kring = startKring(copy);
  const outcome = await outcomeOf(kring);
  if (outcome.sentence === undefined) return { kring, ...outcome };
  await waitUntil(() => processesIn(copy.folder).length === 0, PATIENCE);
  const second = startKring(copy);
  return { kring: second, sentence: outcome.sentence, ...(await outcomeOf(second)) };
}

/** Ctrl-C; says what is left behind of it, which should be nothing. */
export async function stopped(kring, copy) {
  kring.signal('SIGINT');
  await waitUntil(() => kring.hasEnded() && processesIn(copy.folder).length === 0, PATIENCE);
  const left = processesIn(copy.folder).map(({ role }) => role);
  return (await isFree(copy.port)) ? left : [...left, `port ${copy.port}`];
}
