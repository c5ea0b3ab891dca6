import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { halvesIn, undeliveredIn } from './halves.mjs';
import { answers, sentenceOf, showsItsInside } from './kring.mjs';
import { memberWith, signIn } from './member.mjs';
import { startAgain, stopped } from './next-start.mjs';
import { processesIn, waitUntil } from './processes.mjs';
import { lostOf } from './proof.mjs';
import { killOne, pickKind } from './victims.mjs';
import { keepWriting } from './writing.mjs';

const PERSONA = 'joris';
const LONGEST_SESSION = 3_000;
const PATIENCE = 15;

/** Kills a Kring at work, starts it again, and looks for all that it had acknowledged; round after round on one folder. */
export async function killRunningSessions(copy, { rounds, chance, report }) {
  if (rounds === 0) return;
  rmSync(join(copy.folder, '.kring'), { recursive: true, force: true });
  let running = await started(copy);
  const { cookie } = await signIn(running.kring.address, PERSONA);
  const acknowledged = [];
  for (let round = 1; round <= rounds; round++) {
    const at = chance.upTo(LONGEST_SESSION);
    const outcome = await killedSession(copy, { running, cookie, acknowledged, at, chance });
    running = outcome.next;
    report({ phase: 'running', ...outcome, ...outcome.next });
  }
  const lost = await lostOf(memberWith(running.kring.address, cookie), acknowledged);
  const undelivered = await undeliveredIn(copy.folder);
  const behind = await stopped(running.kring, copy);
  report({
    phase: 'running',
    atTheEnd: true,
    acknowledged: acknowledged.length,
    lost: lost.length,
    behind,
    problems: undelivered,
  });
}

async function started(copy) {
  const next = await startAgain(copy);
  if (next.ready !== undefined) return next;
  throw new Error(`Kring did not start, so there is no session to kill:\n${next.failed ?? next.sentence}`);
}

async function killedSession(copy, { running, cookie, acknowledged, at, chance }) {
  const { kring } = running;
  const writing = keepWriting(memberWith(kring.address, cookie), acknowledged);
  const before = acknowledged.length;
  await waitUntil(() => acknowledged.length > before, PATIENCE);
  await pause(at);
  const saidBefore = kring.said.length;
  const killed = await killOne(copy.folder, pickKind(chance), chance);
  const wentOn = await ending(kring, killed);
  await writing.end();
  const left = processesIn(copy.folder).length;
  const words = kring.said.slice(saidBefore);
  if (wentOn) await stopped(kring, copy);
  const next = await started(copy);
  const ours = acknowledged.slice(before);
  const lost = await lostOf(memberWith(next.kring.address, cookie), ours);
  const inside = showsItsInside(words) ? [`said ${words}`] : [];
  const problems = [...inside, ...(await halvesIn(copy.folder)), ...badRefusals(writing.counts)];
  return {
    at: at / 1000,
    killed,
    wentOn,
    said: sentenceOf(words),
    left,
    next,
    problems,
    acknowledged: ours.length,
    lost: lost.length,
  };
}

// Away for a moment is said so; anything else is a mistake.
const badRefusals = ({ refused }) => refused.filter((line) => !line.startsWith('503'));

/** What was hit ends, or comes back by itself; says whether it did. */
async function ending(kring, killed) {
  if (killed === 'everything') return kring.ended.then(() => false);
  await pause(50);
  await waitUntil(
    async () => kring.hasEnded() || (killed === 'connection' && (await answers(kring.address))),
    PATIENCE,
  );
  return !kring.hasEnded();
}
