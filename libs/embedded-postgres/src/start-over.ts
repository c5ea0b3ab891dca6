import { rename } from 'node:fs/promises';
import { codeOf, explainFileError } from './explain-file-error.js';
import { clusterIn, openFolder } from './folder.js';
import { claim } from './lock.js';
import { removeUnfinished, unfinished } from './initialise.js';
import { stopOrphan } from './orphan.js';

/** Throws the database in the folder away, so that the next start makes a new one. Keeps the folder claimed. */
export async function startOver(directory: string): Promise<void> {
  const folder = await openFolder(directory);
  await claim(folder);
  const cluster = clusterIn(folder);
  try {
    await stopOrphan(cluster);
    // Put aside in one step: half a database, left by a kill, would look like damaged data.
    await rename(cluster, unfinished(cluster));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw explainFileError(error, cluster);
  }
  await removeUnfinished(cluster);
}
