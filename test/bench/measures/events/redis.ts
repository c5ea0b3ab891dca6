import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

export interface BenchRedis {
  readonly url: string;
  stop(): Promise<void>;
}

/** A Redis of the bench's own that writes each second, as a queue must; undefined where this machine has none. */
export async function startRedis(): Promise<BenchRedis | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-bench-redis-'));
  const port = await freePort();
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const keeps = ['--save', '', '--appendonly', 'yes', '--maxmemory-policy', 'noeviction'];
  const server = spawn('redis-server', [...place, ...keeps], { stdio: 'ignore' });
  const ended = new Promise<void>((gone) => server.once('exit', () => gone()).once('error', () => gone()));
  process.once('exit', () => server.kill('SIGKILL'));
  const answers = await Promise.race([pong(port), ended.then(() => false)]);
  if (!answers) return undefined;
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      server.kill('SIGKILL');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function pong(port: number): Promise<boolean> {
  const client = new Redis({ port, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  client.on('error', () => undefined);
  await client.ping();
  client.disconnect();
  return true;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
