import { readFile } from 'node:fs/promises';
import { ownerUrl } from './database.js';
import { clusterIn, openFolder } from './folder.js';
import { holderOf } from './lock.js';
import { readPassword } from './password.js';
import { postmasterFile } from './postmaster-file.js';
import { startEmbeddedPostgres } from './start-embedded-postgres.js';

const PORT_LINE = 3;

export interface Attached {
  readonly ownerUrl: string;
  leave(): Promise<void>;
}

/** The database on the data in the folder: the one that runs, or else one for as long as it is needed. */
export async function attachEmbedded(directory: string): Promise<Attached> {
  const folder = await openFolder(directory);
  if ((await holderOf(folder)) === undefined) {
    const started = await startEmbeddedPostgres({ directory });
    return { ownerUrl: started.ownerUrl, leave: started.stop };
  }
  const lines = (await readFile(postmasterFile(clusterIn(folder)), 'utf8')).split('\n');
  const url = ownerUrl(Number(lines[PORT_LINE]), await readPassword(folder), 'kring');
  return { ownerUrl: url, leave: async () => undefined };
}
