import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { outcomeOf, showsItsInside, startKring } from './kring.mjs';
import { startAgain, stopped } from './next-start.mjs';
import { processesIn, waitUntil } from './processes.mjs';
import { triesOfClocks } from './tries-of-clocks.mjs';
import { triesOfDisks } from './tries-of-disks.mjs';

const TOLD_AT = 6;
const LONGEST_MOMENT = 5;

/** What else may go wrong at a start: each is healthy in the end, or says one sentence and exits with 1. */
export async function tryTheRest(copy, { chance, report }) {
  rmSync(join(copy.folder, '.kring'), { recursive: true, force: true });
  const tries = { ...triesOfStarts(chance), ...triesOfDisks, ...triesOfClocks };
  for (const [name, attempt] of Object.entries(tries)) {
    const outcome = await attempt(copy);
    report({ phase: 'try', name, left: processesIn(copy.folder).length, ...outcome });
  }
}

const triesOfStarts = (chance) => ({
  'the port is taken before it starts': async (copy) => {
    const other = await listen(copy.port);
    const outcome = await end(startKring(copy), copy);
    other.close();
    return outcome;
  },
  'the port is taken while it starts': async (copy) => {
    const kring = startKring(copy);
    await waitUntil(() => kring.said.includes('started PostgreSQL') || kring.hasEnded(), 60);
    const other = await listen(copy.port);
    const outcome = await end(kring, copy);
    other.close();
    return outcome;
  },
  'two start at once in one folder': async (copy) => {
    const both = [startKring(copy), startKring(copy)];
    const outcomes = await Promise.all(both.map(outcomeOf));
    const ready = outcomes.find((outcome) => outcome.ready !== undefined);
    const refused = outcomes.find((outcome) => outcome.sentence !== undefined);
    for (const [place, kring] of both.entries())
      if (outcomes[place].ready !== undefined) await stopped(kring, copy);
    if (!ready || !refused) return { failed: JSON.stringify(outcomes) };
    return { said: refused.sentence, ready: ready.ready };
  },
  ...Object.fromEntries(
    Array.from({ length: TOLD_AT }, (_, place) => toldToStop(place % 2 ? 'SIGINT' : 'SIGTERM', chance)),
  ),
});

/** A start that is told to stop in its middle, with the data of the former one or without. */
function toldToStop(signal, chance) {
  const at = chance.upTo(LONGEST_MOMENT);
  const attempt = async (copy) => {
    if (signal === 'SIGINT') rmSync(join(copy.folder, '.kring'), { recursive: true, force: true });
    const kring = startKring(copy);
    await pause(at * 1000);
    kring.signal(signal);
    await kring.ended;
    if (showsItsInside(kring.said)) return { failed: kring.said };
    const next = await startAgain(copy);
    const behind = await stopped(next.kring, copy);
    return { ...next, behind };
  };
  return [`${signal} after ${at.toFixed(2)} s of its start`, attempt];
}

/** How a start ends that can't succeed now, and that the next one is healthy. */
async function end(kring, copy) {
  const outcome = await outcomeOf(kring);
  if (outcome.ready !== undefined) await stopped(kring, copy);
  const gone = await waitUntil(() => processesIn(copy.folder).length === 0, 15);
  const behind = gone ? [] : processesIn(copy.folder).map(({ role }) => role);
  const problems = outcome.ready === undefined ? [] : ['started all the same'];
  return { said: outcome.sentence, behind, problems, failed: outcome.failed };
}

async function listen(port) {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}
