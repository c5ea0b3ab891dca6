import { realpath, rm } from 'node:fs/promises';
import { findPostmaster, postmasterFile } from './postmaster-file.js';
import { describeProcess, isAlive, signal, waitUntil } from './processes.js';

const PATIENCE: [NodeJS.Signals, number][] = [
  ['SIGINT', 10_000],
  ['SIGQUIT', 3_000],
  ['SIGKILL', 3_000],
];

/** Stops the server that a killed Kring left running on this cluster; true when there was one. */
export async function stopOrphan(cluster: string): Promise<boolean> {
  const orphan = await findPostmaster(cluster);
  if (!orphan) return false;
  const found = isAlive(orphan.pid) && (await serves(orphan.pid, cluster));
  if (found) await stop(orphan.pid, cluster);
  // A pid that now belongs to someone else would make the new server believe that the old one still runs.
  await rm(postmasterFile(cluster), { force: true });
  return found;
}

async function stop(pid: number, cluster: string): Promise<void> {
  for (const [name, milliseconds] of PATIENCE) {
    signal(pid, name);
    const gone = async () => !isAlive(pid) || !(await serves(pid, cluster));
    if (await waitUntil(gone, milliseconds)) return;
  }
}

// The folder it works in follows a project that was moved meanwhile; the command line serves where that is unknown.
async function serves(pid: number, cluster: string): Promise<boolean> {
  const { command, folder } = await describeProcess(pid);
  const place = await realpath(cluster);
  if (folder !== undefined) return folder === place && command.includes('postgres');
  return command.includes('postgres') && (command.includes(cluster) || command.includes(place));
}
