import { chown, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.js';
import { CannotStart } from './embedded.errors.js';
import { lastComplaint, launch } from './launch.js';
import { passwordFile, writePassword } from './password.js';
import type { Runner } from './runner.js';
import { initdbArguments, type Durability } from './settings.js';
import { fullDisk } from './why-gone.js';

const UNFINISHED = '.unfinished-';

/** Where a cluster stands while it is not whole: being made, or being thrown away. */
export function unfinished(cluster: string): string {
  return `${cluster}${UNFINISHED}${process.pid}`;
}

/** Makes a new cluster aside and puts it in place in one step, so that half a cluster is never taken for a whole. */
export async function initialise(
  cluster: string,
  binaries: Binaries,
  options: { runner: Runner; durability: Durability; stopped: AbortSignal },
): Promise<void> {
  const { runner, durability, stopped } = options;
  const directory = dirname(cluster);
  await writePassword(directory, runner);
  const aside = unfinished(cluster);
  await mkdir(aside, { mode: 0o700 });
  if (runner.uid !== undefined && runner.gid !== undefined) await chown(aside, runner.uid, runner.gid);

  const logFile = join(directory, 'initdb.log');
  const args = initdbArguments(aside, passwordFile(directory), durability);
  const { child, gone } = await launch(binaries.initdb, args, { runner, logFile, folder: aside });
  const kill = () => void child.kill('SIGTERM');
  stopped.addEventListener('abort', kill);
  const code = await gone;
  stopped.removeEventListener('abort', kill);
  stopped.throwIfAborted();
  if (code !== 0) throw await failed(logFile, code);
  await rename(aside, cluster);
}

/** Clears away what a first start left behind when it was killed half-way. */
export async function removeUnfinished(cluster: string): Promise<void> {
  const directory = dirname(cluster);
  const left = (await readdir(directory)).filter((name) => name.startsWith(basename(cluster) + UNFINISHED));
  // An initdb that outlived its parent may still be writing for a moment: hence the retries.
  const options = { recursive: true, force: true, maxRetries: 20, retryDelay: 20 };
  await Promise.all(left.map((name) => rm(join(directory, name), options)));
}

async function failed(logFile: string, code: number | string): Promise<CannotStart> {
  const full = await fullDisk(dirname(logFile), logFile);
  if (full) return full;
  const reason = await lastComplaint(logFile);
  return new CannotStart(
    `PostgreSQL could not make its data folder (${code}: ${reason}): mend that and start again; ${logFile} says more.`,
  );
}
