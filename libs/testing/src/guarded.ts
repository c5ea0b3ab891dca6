import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export interface Guarded {
  /** The shell around it: its outputs are those of the command. */
  readonly shell: ChildProcess;
  /** The command's own process. */
  readonly pid: number;
  /** Settles when the command has ended, with its exit code. */
  readonly ended: Promise<number | null>;
}

export interface GuardedOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A folder that goes when the command has ended. */
  readonly removes?: string;
}

// The shell outlives a killed test run by a moment: its input ends, and it takes the command with it.
const GUARD = `
  exec 3<&0
  "$@" </dev/null 3<&- 4>&- &
  child=$!
  echo $child >&4
  exec 4>&-
  (cat <&3; kill $child) >/dev/null 2>&1 &
  wait $child
  code=$?
  [ -z "$KRING_REMOVES" ] || rm -rf "$KRING_REMOVES"
  exit $code`;

/** Starts a command that ends with whoever started it, however that one ends. */
export async function guarded(command: readonly string[], options: GuardedOptions = {}): Promise<Guarded> {
  const shell = spawn('/bin/sh', ['-c', GUARD, 'guard', ...command], {
    cwd: options.cwd,
    env: { ...options.env, KRING_REMOVES: options.removes ?? '' },
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', 'ignore', 'pipe'],
  });
  shell.once('exit', () => shell.stdin!.end());
  shell.stdin!.on('error', () => undefined);
  const ended = new Promise<number | null>((gone) => shell.once('close', gone));
  const pid = new Promise<number>((read) =>
    createInterface(shell.stdio[4] as Readable).once('line', (line) => read(Number(line))),
  );
  return { shell, pid: await pid, ended };
}
