import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Usage } from './child.js';

/** A process of its own, on a port of its own. */
export interface Forked {
  readonly address: string;
  /** Has it do something, one thing at a time, and says what came of it. */
  ask<T>(command: string, given?: unknown): Promise<T>;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

interface Said {
  readonly port?: number;
  readonly answer?: unknown;
  readonly failed?: string;
}

/** Starts one of the bench's own programs, beside this one in its folder, and waits until it is ready. */
export async function start(
  program: string,
  args: readonly string[] = [],
  environment: Record<string, string> = {},
): Promise<Forked> {
  const file = fileURLToPath(new URL(`./processes/${program}.js`, programs));
  const child = fork(file, [...args], {
    env: { ...process.env, ...environment },
    execArgv: ['--expose-gc', '--enable-source-maps', ...profiling],
    stdio: ['ignore', process.stderr, process.stderr, 'ipc'],
  });
  const { port } = await next(child);
  const ask = async <T>(command: string, given?: unknown): Promise<T> => {
    child.send({ do: command, with: given });
    return (await next(child)).answer as T;
  };
  return {
    address: `http://127.0.0.1:${port}`,
    ask,
    usage: () => ask<Usage>('usage'),
    async stop() {
      const gone = new Promise((ended) => child.once('exit', ended));
      child.disconnect();
      await gone;
    },
  };
}

// The bundle's main program says where it stands: this module may be in a chunk elsewhere.
let programs = '';
export const programsAreBeside = (url: string): void => void (programs = url);

let profiling: readonly string[] = [];
/** From now on every process leaves a profile of its CPU in this folder when it stops. */
export const profileInto = (folder: string): void =>
  void (profiling = ['--cpu-prof', `--cpu-prof-dir=${folder}`]);

function next(child: ChildProcess): Promise<Said> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A process of the bench ended (${code}).`));
    child.once('exit', ended);
    child.once('message', (said: Said) => {
      child.off('exit', ended);
      if (said.failed) reject(new Error(said.failed));
      else resolve(said);
    });
  });
}
