import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf } from './processes.mjs';
import { pidIn } from './under-way.mjs';

const POLL_MILLISECONDS = 50;
const GENTLE_POLLS = 20;
const MOST_POLLS = 60;

/** Ends the database of a server that was killed before it could do so itself. */
export async function endLeftDatabase(root) {
  const cluster = join(root, '.kring', 'postgres');
  const pid = pidIn(join(cluster, 'postmaster.pid'));
  const runs = () => pid > 0 && commandOf(pid).includes(cluster);
  for (let poll = 0; runs() && poll < MOST_POLLS; poll++) {
    if (poll === 0) process.kill(pid, 'SIGINT');
    if (poll === GENTLE_POLLS) process.kill(pid, 'SIGQUIT');
    await pause(POLL_MILLISECONDS);
  }
}
