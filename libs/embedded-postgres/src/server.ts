import type { Binaries } from './binaries.js';
import { launch, type Launched } from './launch.js';
import { findPostmaster } from './postmaster-file.js';
import { waitUntil } from './processes.js';
import type { Runner } from './runner.js';
import { serverArguments, type Durability } from './settings.js';

/** One running server. */
export interface Server {
  port: number;
  gone: Promise<unknown>;
  stop(): Promise<void>;
}

interface Place {
  cluster: string;
  port: number;
  runner: Runner;
  durability: Durability;
  logFile: string;
  stopped: AbortSignal;
}

const READY_WITHIN = 120_000;
const FAST = 2_000;
const IMMEDIATE = 500;

/** Starts a server and waits until it answers; undefined when it went away instead. */
export async function startServer({ postgres }: Binaries, place: Place): Promise<Server | undefined> {
  const { cluster, port, runner, logFile, stopped } = place;
  const args = ['-D', cluster, ...serverArguments(port, place.durability)];
  const launched = await launch(postgres, args, { runner, logFile, folder: cluster });
  const { child, gone } = launched;
  const interrupt = () => void child.kill('SIGINT');
  // Whatever ends this process, short of SIGKILL, takes the server along.
  process.once('exit', interrupt);
  void gone.then(() => process.off('exit', interrupt));

  let isGone = false;
  void gone.then(() => (isGone = true));
  const isReady = async () => {
    const found = await findPostmaster(cluster);
    return found?.pid === child.pid && found?.ready === true;
  };
  let ready = false;
  await waitUntil(async () => isGone || stopped.aborted || (ready = await isReady()), READY_WITHIN);
  if (ready && !stopped.aborted) return { port, gone, stop: () => stopServer(launched) };
  await stopServer(launched);
  stopped.throwIfAborted();
  return undefined;
}

// Fast, then without a checkpoint (the next start recovers), then by force.
async function stopServer({ child, gone }: Launched): Promise<void> {
  child.kill('SIGINT');
  const timers = [
    setTimeout(() => child.kill('SIGQUIT'), FAST),
    setTimeout(() => child.kill('SIGKILL'), FAST + IMMEDIATE),
  ];
  await gone;
  timers.forEach(clearTimeout);
}
