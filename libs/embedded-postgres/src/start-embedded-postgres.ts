import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries, type Binaries } from './binaries.js';
import { ensureDatabase, ownerUrl } from './database.js';
import { CannotStart } from './embedded.errors.js';
import { codeOf, explainFileError } from './explain-file-error.js';
import { clusterIn, openFolder } from './folder.js';
import { lastComplaint } from './launch.js';
import { claim, letGo } from './lock.js';
import { stopOrphan } from './orphan.js';
import { readPassword } from './password.js';
import { freePort } from './port.js';
import { prepare } from './prepare.js';
import type { Runner } from './runner.js';
import { startServer, type Server } from './server.js';
import type { Durability } from './settings.js';
import { timed, type OnStep } from './timed.js';
import { fullDisk, whyGone } from './why-gone.js';

export interface EmbeddedPostgres {
  /** Connects as the owner of everything, over 127.0.0.1. */
  ownerUrl: string;
  /** Settles when the server has gone, wanted or not. */
  gone: Promise<unknown>;
  /** Why it went although nobody had told it to. */
  whyGone(): Promise<CannotStart>;
  /** Stops the server, within three seconds, and lets go of the folder. */
  stop(): Promise<void>;
}

export interface StartOptions {
  directory: string;
  database?: string;
  durability?: Durability;
  /** The port to listen on, for whoever must find it there again; otherwise one that is free. */
  port?: number;
  onStep?: OnStep;
  /** Aborting ends a start that is under way and leaves no process. */
  stopped?: AbortSignal;
}

const DISK_FULL = '53100';
const ATTEMPTS = 6;
const PAUSE_MILLISECONDS = 400;

/** Starts PostgreSQL on the data in the folder, making or repairing them first; throws CannotStart where it can't. */
export async function startEmbeddedPostgres(options: StartOptions): Promise<EmbeddedPostgres> {
  const folder = await openFolder(options.directory);
  await claim(folder);
  try {
    return await startClaimed(folder, options);
  } catch (error) {
    await letGo(folder);
    throw explainFileError(error, folder);
  }
}

async function startClaimed(folder: string, options: StartOptions): Promise<EmbeddedPostgres> {
  const { durability = 'lasting', database = 'kring', stopped = new AbortController().signal } = options;
  const step = timed(options.onStep);
  const binaries = await findBinaries();
  const runner = await prepare(clusterIn(folder), binaries, { durability, stopped, step });
  const password = await readPassword(folder);
  const server = await step('started PostgreSQL', () =>
    startPatiently(folder, binaries, { runner, durability, stopped, port: options.port }),
  );
  try {
    const url = ownerUrl(server.port, password, database);
    await ensureDatabase(url, database);
    return {
      ownerUrl: url,
      gone: server.gone,
      whyGone: () => whyGone(folder, logIn(folder)),
      stop: () => server.stop().then(() => letGo(folder)),
    };
  } catch (error) {
    await server.stop();
    throw isLineBroken(error) && codeOf(error) !== DISK_FULL ? await whyGone(folder, logIn(folder)) : error;
  }
}

// A socket's codes begin with E, and what the driver says itself bears none. PostgreSQL, appendix A: class 08
// connection, 53 no room left, 57 shut down or crashed.
const isLineBroken = (error: unknown): boolean => /^(E|08|53|57)/.test(codeOf(error) ?? 'E');

const logIn = (folder: string): string => join(folder, 'postgres.log');

// The port may be taken between choosing and listening, and a killed server's children may linger for a moment.
async function startPatiently(
  folder: string,
  binaries: Binaries,
  options: { runner: Runner; durability: Durability; stopped: AbortSignal; port: number | undefined },
): Promise<Server> {
  const logFile = logIn(folder);
  const cluster = clusterIn(folder);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const port = options.port ?? (await freePort());
    const server = await startServer(binaries, { ...options, cluster, port, logFile });
    if (server) return server;
    await pause(PAUSE_MILLISECONDS);
    await stopOrphan(cluster);
  }
  const full = await fullDisk(folder, logFile);
  if (full) throw full;
  const reason = await lastComplaint(logFile);
  throw new CannotStart(
    `PostgreSQL did not start (${reason}): mend that and start again; ${logFile} says more.`,
  );
}
