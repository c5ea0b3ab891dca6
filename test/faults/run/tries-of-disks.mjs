import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { smallDisk } from './disks.mjs';
import { outcomeOf, startKring } from './kring.mjs';
import { memberWith, signIn } from './member.mjs';
import { startAgain, stopped } from './next-start.mjs';
import { waitUntil } from './processes.mjs';
import { lostOf } from './proof.mjs';
import { keepWriting } from './writing.mjs';

const ENOUGH = 400;
const TOO_SMALL = [1, 20, 36, 38, 40, 42];

/** Disks that are full or may not be written; `not tried` where nobody but root may make a small one. */
export const triesOfDisks = {
  ...Object.fromEntries(
    TOO_SMALL.map((size) => [`a disk of ${size} MB, then a larger one`, fullAtStart(size)]),
  ),
  'a full disk under a session, then room again': fullUnderSession,
  'a folder of data that may not be written': readOnly,
};

function fullAtStart(megabytes) {
  return async (copy) => {
    const disk = smallDisk(copy, megabytes);
    if (!disk) return { said: 'not tried' };
    const kring = startKring(copy);
    const first = await outcomeOf(kring);
    if (first.ready !== undefined) await stopped(kring, copy);
    disk.grow(ENOUGH);
    const next = await startAgain(copy);
    const behind = await stopped(next.kring, copy);
    disk.remove();
    const problems = first.failed === undefined ? [] : [`said ${first.failed}`];
    return { said: first.sentence ?? 'was ready', ...next, behind, problems };
  };
}

async function fullUnderSession(copy) {
  const disk = smallDisk(copy, ENOUGH);
  if (!disk) return { said: 'not tried' };
  const begun = await startAgain(copy);
  const { address } = begun.kring;
  const { cookie } = await signIn(address, 'joris');
  const [acknowledged, filler] = [[], join(disk.place, 'filler')];
  const writing = keepWriting(memberWith(address, cookie), acknowledged);
  await waitUntil(() => acknowledged.length > 0, 15);
  fill(filler);
  await waitUntil(() => writing.counts.refused.length > 0 || begun.kring.hasEnded(), 60);
  await writing.end();
  rmSync(filler);
  const wentOn = !begun.kring.hasEnded();
  const next = wentOn ? begun : await startAgain(copy);
  const lost = await waitUntil(
    async () => (await lostOf(memberWith(address, cookie), acknowledged)).length === 0,
    30,
  );
  const behind = await stopped(next.kring, copy);
  disk.remove();
  const problems = writing.counts.refused.filter((line) => !line.startsWith('503'));
  return {
    wentOn,
    ready: next.ready,
    acknowledged: acknowledged.length,
    lost: lost ? 0 : 1,
    behind,
    problems,
  };
}

async function readOnly(copy) {
  const disk = smallDisk(copy, ENOUGH);
  const place = join(copy.folder, '.kring');
  const may = (writable) => (disk ? disk.writable(writable) : chmodSync(place, writable ? 0o755 : 0o555));
  const begun = await startAgain(copy);
  await stopped(begun.kring, copy);
  may(false);
  const first = await outcomeOf(startKring(copy));
  may(true);
  const next = await startAgain(copy);
  const behind = await stopped(next.kring, copy);
  disk?.remove();
  const problems = first.sentence === undefined ? [`said ${first.failed ?? 'that it is ready'}`] : [];
  return { said: first.sentence, ...next, behind, problems };
}

function fill(file) {
  const block = Buffer.alloc(1_048_576);
  try {
    for (;;) writeFileSync(file, block, { flag: 'a' });
  } catch (error) {
    if (error.code !== 'ENOSPC') throw error;
  }
}
