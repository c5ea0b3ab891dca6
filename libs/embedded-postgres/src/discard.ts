import { rm, stat } from 'node:fs/promises';
import { clusterIn } from './folder.js';
import { holderOf } from './lock.js';
import { stopOrphan } from './orphan.js';

const YOUNG_MILLISECONDS = 60_000;

/** Removes a folder with its database, stopping a server left behind there, unless somebody still uses it. */
export async function discardAbandoned(directory: string): Promise<boolean> {
  if (await isInUse(directory)) return false;
  await stopOrphan(clusterIn(directory));
  await rm(directory, { recursive: true, force: true, maxRetries: 5 });
  return true;
}

// A folder without a lock may belong to a run that has just made it.
async function isInUse(directory: string): Promise<boolean> {
  if ((await holderOf(directory)) !== undefined) return true;
  const found = await stat(directory).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < YOUNG_MILLISECONDS;
}
