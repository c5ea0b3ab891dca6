import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, signalGroup } from './processes.mjs';

const OURS = /\bnpm\b.*\bci\b|\bnx\b/;
const file = (root) => join(root, '.kring', 'under-way.pid');

/** Writes down what a start has running beside itself (npm or the build): were it killed, that would go on. */
export function noteUnderWay(root, pid) {
  mkdirSync(join(root, '.kring'), { recursive: true });
  writeFileSync(file(root), String(pid));
}

export const forgetUnderWay = (root) => rmSync(file(root), { force: true });

/** Ends what a killed start left running: it would work against this one. */
export function endLeftUnderWay(root) {
  const pid = pidIn(file(root));
  const command = commandOf(pid);
  // Its number may be another's by now; without a command it has gone, and only its own group bears it still.
  if (pid > 0 && (command === '' || OURS.test(command))) signalGroup(pid, 'SIGKILL');
  forgetUnderWay(root);
}

/** The process number that stands in a file; 0 when there is none. */
export function pidIn(path) {
  try {
    return Number.parseInt(readFileSync(path, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}
