import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  requireFreePort,
  startEmbeddedPostgres,
  startOver,
  type EmbeddedPostgres,
} from '@kring/embedded-postgres';
import { auditKey } from './audit-key.js';
import { explainEnd } from './explain-end.js';
import { personas } from './region/personas.js';
import { sessionSecret } from './session-secret.js';
import { startRegion } from './start-region.js';
import { step } from './steps.js';
import { whenToldToStop } from './told-to-stop.js';

const DATA = resolve('.kring');
const STOPS_WITHIN = 2_000;

function printAddresses(publicUrl: string): void {
  console.log(`\nKring is ready at ${publicUrl}\n\nGo on as one of them, each at an address of their own:`);
  for (const { key, name, does } of personas) {
    console.log(`  ${publicUrl.replace('://', `://${key}.`).padEnd(32)} ${name}, ${does}`);
  }
  console.log('\nA participant gets in by the link that a client manager makes on the participant’s page,');
  console.log(`or begins alone at ${publicUrl}/my/`);
  console.log(`Mail that Kring sends comes in at ${publicUrl}/postbus and goes nowhere else.`);
  console.log('Data stay in .kring/; npm start -- --fresh starts over. Ctrl-C stops everything.\n');
}

/** Everything in one process on an embedded PostgreSQL, until it is told to stop. */
export async function runAllInOne({
  port,
  startsOver,
}: {
  port: number;
  startsOver: boolean;
}): Promise<void> {
  const { told, signal } = whenToldToStop();
  await requireFreePort(port);
  if (startsOver) await step('removed the former data', () => startOver(DATA));
  signal.throwIfAborted();
  const started = () => startEmbeddedPostgres({ directory: DATA, stopped: signal });
  const postgres = await step('started PostgreSQL', started);
  try {
    await serve(postgres, port, told);
  } catch (error) {
    throw await explainEnd(error, { postgres, folder: DATA, port });
  } finally {
    await postgres.stop();
  }
  process.exit(0);
}

async function serve(postgres: EmbeddedPostgres, port: number, told: Promise<void>): Promise<void> {
  const { ownerUrl } = postgres;
  const publicUrl = `http://localhost:${port}`;
  const ended = postgres.gone.then(async () => Promise.reject(await postgres.whyGone()));
  const known = { KRING_AUDIT_KEY: await auditKey(DATA) };
  const starting = startRegion({ ownerUrl, publicUrl, sessionSecret: await sessionSecret(DATA), known });
  const region = await Promise.race([starting, ended, told]);
  // Told to stop before it stood: what stands of it goes with the process.
  if (!region) return;
  printAddresses(publicUrl);
  try {
    await Promise.race([told, ended]);
    console.log('Stopping …');
  } finally {
    await Promise.race([region.stop(), pause(STOPS_WITHIN)]);
  }
}
