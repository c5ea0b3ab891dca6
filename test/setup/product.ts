import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chmod } from 'node:fs/promises';

export interface Product {
  /** The address of a persona: each has one of her own. */
  at(persona: string): string;
  stop(): Promise<void>;
}

const READY = 'Kring is ready';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** The built product as `npm start` runs it, with its own embedded PostgreSQL, in a folder of its own. */
export async function startProduct(): Promise<Product> {
  const folder = await mkdtemp(join(tmpdir(), 'kring-test-product-'));
  await chmod(folder, 0o755);
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', resolve('dist/all-in-one/main.js')], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', KRING_PORT: String(port), KRING_WEB_ROOT: resolve('dist') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  await new Promise<void>((ready, failed) => {
    const hear = (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(READY)) ready();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(`The product ended before it was ready:\n${said}`)));
  });
  return {
    at: (persona) => `http://${persona}.localhost:${port}`,
    async stop() {
      const ended = new Promise((gone) => child.once('exit', gone));
      child.kill('SIGINT');
      await ended;
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
