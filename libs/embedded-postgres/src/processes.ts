import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile, readlink } from 'node:fs/promises';
import { platform } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { codeOf } from './explain-file-error.js';

const POLL_MILLISECONDS = 20;
const STATE = 0;
const START_TIME = 19;

/** Whether a process runs. One that ended but was never waited for (usual in containers) does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (codeOf(error) !== 'EPERM') return false;
  }
  return platform() !== 'linux' || !/^[ZX]$/.test(linuxStat(pid)[STATE] ?? '');
}

/** Sends a signal; a process that has gone already is fine. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
}

/** When the process started, as an opaque mark: a pid alone may have been given to another since. */
export async function startMark(pid: number): Promise<string> {
  if (platform() === 'linux') return linuxStat(pid)[START_TIME] ?? '';
  return platform() === 'win32' ? '' : ask('ps', ['-o', 'lstart=', '-p', String(pid)]);
}

/** The command line of a process, and on Linux the folder it works in. */
export async function describeProcess(pid: number): Promise<{ command: string; folder?: string }> {
  if (platform() !== 'linux') return { command: await ask('ps', ['-o', 'command=', '-p', String(pid)]) };
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  const folder = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  return { command: command.replaceAll('\0', ' '), folder };
}

/** Waits until the condition holds; false when it did not within the time. */
export async function waitUntil(
  holds: () => boolean | Promise<boolean>,
  milliseconds: number,
): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!(await holds())) {
    if (Date.now() > end) return false;
    await pause(POLL_MILLISECONDS);
  }
  return true;
}

function ask(command: string, args: string[]): Promise<string> {
  return new Promise((resolve) => execFile(command, args, (_error, stdout) => resolve(stdout.trim())));
}

// The fields after the name in brackets, which may itself hold blanks and brackets.
function linuxStat(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
