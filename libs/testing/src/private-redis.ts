import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Redis } from 'ioredis';
import { guarded } from './guarded.js';

export interface PrivateRedis {
  readonly url: string;
  readonly port: number;
  /** As a power cut does it: at once, and everything is forgotten. */
  kill(): Promise<void>;
  /** As a cut cable does it: it is there, and says nothing until it thaws. */
  freeze(): void;
  thaw(): void;
  stop(): Promise<void>;
}

const KEEPS_NOTHING = ['--save', '', '--appendonly', 'no', '--maxmemory-policy', 'noeviction'];

/** The Redis of this machine, or its Valkey. */
export async function findRedis(): Promise<string | undefined> {
  const asked = promisify(execFile)('/bin/sh', ['-c', 'command -v redis-server || command -v valkey-server']);
  return asked.then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  );
}

/** A port that nobody has at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** Starts a Redis of one's own, that keeps nothing and ends with whoever started it, however that one ends. */
export async function startPrivateRedis(command: string, wanted?: number): Promise<PrivateRedis> {
  const port = wanted ?? (await freePort());
  const folder = await mkdtemp(join(tmpdir(), 'kring-test-redis-'));
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--logfile', '/dev/null'];
  const { pid, ended } = await guarded([command, ...place, ...KEEPS_NOTHING], { removes: folder });
  await answers(port, ended);
  const end = async (signal: NodeJS.Signals) => {
    process.kill(pid, signal);
    await ended;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    kill: () => end('SIGKILL'),
    freeze: () => void process.kill(pid, 'SIGSTOP'),
    thaw: () => void process.kill(pid, 'SIGCONT'),
    stop: () => end('SIGTERM'),
  };
}

async function answers(port: number, ended: Promise<unknown>): Promise<void> {
  const probe = new Redis({ port, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  probe.on('error', () => undefined);
  const failed = ended.then(() => Promise.reject(new Error(`Redis ended at its start, on port ${port}.`)));
  await Promise.race([probe.ping(), failed]).finally(() => probe.disconnect());
}
