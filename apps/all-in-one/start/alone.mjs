import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from './cannot-start.mjs';
import { commandOf } from './processes.mjs';
import { endLeftUnderWay, pidIn } from './under-way.mjs';

const ENDS_WITHIN = 6_000;
const POLL_MILLISECONDS = 50;

/** Refuses a folder in which Kring runs or starts already; one that is ending is given the time for it. */
export async function requireAlone(root, milliseconds = ENDS_WITHIN) {
  const end = performance.now() + milliseconds;
  for (let other = otherIn(root); other || !claim(root); other = otherIn(root)) {
    if (other && performance.now() > end) throw new CannotStart(other);
    await pause(POLL_MILLISECONDS);
  }
  // A start that ends lets go of the folder by itself; after a kill, the number in it is nobody's.
  process.once('exit', () => letGo(root));
  endLeftUnderWay(root);
}

// Installing or building under a running Kring would take its files away, and two at once each other's.
function otherIn(root) {
  const runs = runningIn(root);
  if (runs) {
    return `Kring already runs on ${root} (process ${runs}): use that one, or stop it with Ctrl-C in its terminal and start again.`;
  }
  const starts = pidIn(startingFile(root));
  if (starts === process.pid || !commandOf(starts).includes('start.mjs')) return undefined;
  return `Kring is already being started on ${root} (process ${starts}): wait for that one, or stop it with Ctrl-C in its terminal and start again.`;
}

function runningIn(root) {
  const pid = Number(/^\{"pid":(\d+)/.exec(textOf(join(root, '.kring', 'running.json')))?.[1] ?? 0);
  return commandOf(pid).includes('all-in-one') && pid;
}

// Written aside and then linked: of two that start together, one has it.
function claim(root) {
  const file = startingFile(root);
  const aside = `${file}.${process.pid}`;
  writeFileSync(aside, String(process.pid));
  try {
    linkSync(aside, file);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!otherIn(root)) removeStale(file, aside);
    return false;
  } finally {
    rmSync(aside, { force: true });
  }
}

// Of two that find the same stale claim, only one can rename it; what was not stale after all is put back.
function removeStale(file, aside) {
  const stale = pidIn(file);
  try {
    renameSync(file, `${aside}.stale`);
    if (pidIn(`${aside}.stale`) !== stale) linkSync(`${aside}.stale`, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(error.code)) throw error;
  }
  rmSync(`${aside}.stale`, { force: true });
}

function letGo(root) {
  if (pidIn(startingFile(root)) === process.pid) rmSync(startingFile(root), { force: true });
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const startingFile = (root) => join(root, '.kring', 'starting.pid');
