import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { requireFreePort, startEmbeddedPostgres, startOver } from '@kring/platform-database/embedded';
import { personas } from './region/personas.js';
import { startRegion } from './start-region.js';
import { step } from './steps.js';

const DATA = resolve('.kring');

/** Cookies stay valid over a restart: the secret stays where the data are. */
async function sessionSecret(): Promise<string> {
  const file = join(DATA, 'session-secret');
  if (existsSync(file)) return readFile(file, 'utf8');
  const secret = randomBytes(48).toString('base64url');
  await writeFile(file, secret, { mode: 0o600 });
  return secret;
}

function printAddresses(publicUrl: string): void {
  console.log(`\nKring is ready at ${publicUrl}\n\nSign in as one of them, each at an address of their own:`);
  for (const { key, name, does } of personas) {
    console.log(`  ${publicUrl.replace('://', `://${key}.`).padEnd(32)} ${name}, ${does}`);
  }
  console.log('\nA participant gets in by the link that her client manager makes on her page.');
  console.log('Data stay in .kring/; npm start -- --fresh starts over. Ctrl-C stops everything.\n');
}

/** Ctrl-C arrives twice, from the terminal and from the start script, so it is heard again and again and counts once. */
function whenToldToStop(): { told: Promise<void>; signal: AbortSignal } {
  const stopping = new AbortController();
  const told = new Promise<void>((tell) => {
    stopping.signal.addEventListener('abort', () => tell());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      process.on(signal, () => stopping.abort());
    }
  });
  return { told, signal: stopping.signal };
}

/** Everything in one process on an embedded PostgreSQL, until it is told to stop. */
export async function runAllInOne({
  port,
  startsOver,
}: {
  port: number;
  startsOver: boolean;
}): Promise<void> {
  await requireFreePort(port);
  if (startsOver) await step('removed the former data', () => startOver(DATA));
  const stop = whenToldToStop();
  const started = () => startEmbeddedPostgres({ directory: DATA, stopped: stop.signal });
  const postgres = await step('started PostgreSQL', started);
  const publicUrl = `http://localhost:${port}`;
  try {
    const { ownerUrl } = postgres;
    const region = await startRegion({ ownerUrl, publicUrl, sessionSecret: await sessionSecret() });
    printAddresses(publicUrl);
    const ended = await Promise.race([stop.told, postgres.gone.then(() => 'PostgreSQL ended; start again.')]);
    await Promise.race([region.stop(), new Promise((enough) => setTimeout(enough, 2_000))]);
    if (ended) throw new Error(ended);
  } finally {
    await postgres.stop();
  }
  process.exit(0);
}
