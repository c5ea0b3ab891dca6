import { commandOf, isAlive, parentOf } from './processes.mjs';

const EVERY_MILLISECONDS = 250;

/**
 * npm runs us through a shell that keeps signals to itself, and that stays when npm is killed:
 * when either of the two is gone, we have been told to stop.
 */
export function stopWithParent() {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const npm = parentOf(shell);
  // Whoever takes in the children of the dead is no npm: ours was killed before we looked.
  const isOrphaned = npm && !/^$|node|npm|yarn|bun/.test(commandOf(npm));
  const watching = setInterval(() => {
    if (!isOrphaned && process.ppid === shell && (!npm || isAlive(npm))) return;
    clearInterval(watching);
    process.kill(process.pid, 'SIGTERM');
  }, EVERY_MILLISECONDS);
  watching.unref();
}
