import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './embedded.errors.js';
import { codeOf } from './explain-file-error.js';
import { isAlive, startMark } from './processes.js';

interface Holder {
  pid: number;
  started: string;
}

/** Claims the folder for this process until it lets go; claiming twice is fine, sharing it is not. */
export async function claim(directory: string): Promise<void> {
  const lock = lockFile(directory);
  for (;;) {
    if (await take(lock)) return;
    const text = await readFile(lock, 'utf8').catch(() => undefined);
    if (text === undefined) continue;
    const holder = parseHolder(text);
    if (holder && (await isHeld(holder))) {
      if (holder.pid === process.pid) return;
      throw alreadyRuns(directory, holder.pid);
    }
    await removeStale(lock, text);
  }
}

export async function letGo(directory: string): Promise<void> {
  const lock = lockFile(directory);
  const holder = parseHolder(await readFile(lock, 'utf8').catch(() => ''));
  if (holder?.pid === process.pid) await rm(lock, { force: true });
}

/** The process that holds the folder, if one does. */
export async function holderOf(directory: string): Promise<number | undefined> {
  const holder = parseHolder(await readFile(lockFile(directory), 'utf8').catch(() => ''));
  return holder && (await isHeld(holder)) ? holder.pid : undefined;
}

function lockFile(directory: string): string {
  return join(directory, 'running.json');
}

// Written aside and then linked, so that nobody ever reads half a lock.
async function take(lock: string): Promise<boolean> {
  const aside = `${lock}.${process.pid}`;
  const holder: Holder = { pid: process.pid, started: await startMark(process.pid) };
  await writeFile(aside, JSON.stringify(holder));
  try {
    await link(aside, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

// Of two that find the same stale lock, only one can rename it; what was not stale after all is put back.
async function removeStale(lock: string, staleText: string): Promise<void> {
  const aside = `${lock}.${process.pid}.stale`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== staleText) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

function parseHolder(text: string): Holder | undefined {
  const found = /^\{"pid":(\d+),"started":"([^"]*)"\}$/.exec(text);
  return found ? { pid: Number(found[1]), started: found[2] ?? '' } : undefined;
}

async function isHeld(holder: Holder): Promise<boolean> {
  return isAlive(holder.pid) && (await startMark(holder.pid)) === holder.started;
}

function alreadyRuns(directory: string, pid: number): CannotStart {
  return new CannotStart(
    `Kring already runs on ${directory} (process ${pid}): use that one, or stop it with Ctrl-C in its terminal and start again.`,
  );
}
