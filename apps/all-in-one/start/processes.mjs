import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { platform } from 'node:os';

/** The command line of a living process; empty when there is none (or when nobody can tell). */
export function commandOf(pid) {
  try {
    if (platform() === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return ask('command=', pid);
  } catch {
    return '';
  }
}

/** The process that started this one; 0 when nobody can tell. */
export function parentOf(pid) {
  try {
    if (platform() !== 'linux') return Number(ask('ppid=', pid)) || 0;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, in brackets, which may itself hold blanks and brackets: state, then parent.
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return 0;
  }
}

/** Whether a process runs. One that ended but was never waited for (usual in containers) does not. */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== 'EPERM') return false;
  }
  return platform() !== 'linux' || commandOf(pid) !== '';
}

/** Signals a process with all that it started in its group; what has gone already is fine. */
export function signalGroup(pid, signal) {
  try {
    process.kill(platform() === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

const ask = (what, pid) => execFileSync('ps', ['-o', what, '-p', String(pid)], { encoding: 'utf8' }).trim();
