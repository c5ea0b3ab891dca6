import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { platform } from 'node:os';
import type { Runner } from './runner.js';

/** A PostgreSQL program under way; gone is its exit code, or the signal that ended it. */
export interface Launched {
  child: ChildProcess;
  gone: Promise<number | string>;
}

// Nothing of the caller's environment may change how the server behaves (PGDATA, PGOPTIONS, LANG).
const ENVIRONMENT = { LC_ALL: 'C', PATH: '/usr/bin:/bin' };

/**
 * Runs a PostgreSQL program as the given user, its words going to a file: a pipe would break with its parent.
 * Its own process group keeps a Ctrl-C in the terminal from stopping the server before those who use it.
 */
export async function launch(
  program: string,
  args: string[],
  options: { runner: Runner; logFile: string; folder: string },
): Promise<Launched> {
  const log = await open(options.logFile, 'w');
  try {
    const child = spawn(program, args, {
      ...options.runner,
      cwd: options.folder,
      env: platform() === 'win32' ? undefined : ENVIRONMENT,
      detached: platform() !== 'win32',
      stdio: ['ignore', log.fd, log.fd],
    });
    return { child, gone: whenGone(child) };
  } finally {
    await log.close();
  }
}

/** The last complaint in a log, without its time and process number. */
export async function lastComplaint(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  const complaint =
    lines.findLast((line) => /fatal|panic|error|could not|terminated/i.test(line)) ?? lines.at(-1) ?? '';
  return complaint.replace(/^.*?(?:FATAL|PANIC|error):\s*/, '').trim() || 'it gave no reason';
}

function whenGone(child: ChildProcess): Promise<number | string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signalName) => resolve(code ?? signalName ?? 'unknown'));
  });
}
