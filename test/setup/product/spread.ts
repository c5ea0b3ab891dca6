import { urlAs } from '@kring/platform-database';
import { freePort } from '@kring/testing';
import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { loadRegion, node, startProvider } from './commands.js';
import { emptyDatabase, PASSWORD, whileOthersWait } from './database.js';
import type { Product } from './product.js';
import { startRoundRobin } from './round-robin.js';
import { ran, started } from './started.js';
import { orUndone } from './undo.js';

const answers = (port: number) => () =>
  fetch(`http://127.0.0.1:${port}/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );

const settings = (ownerUrl: string, address: string, issuer: string) => ({
  KRING_DATABASE_URL: urlAs(ownerUrl, 'kring_api', PASSWORD),
  KRING_RELAY_DATABASE_URL: urlAs(ownerUrl, 'kring_relay', PASSWORD),
  KRING_REACTION_DATABASE_URL: urlAs(ownerUrl, 'kring_reaction', PASSWORD),
  KRING_SESSION_SECRET: randomBytes(32).toString('base64url'),
  KRING_PUBLIC_URL: address,
  KRING_OIDC_ISSUER: issuer,
  KRING_OIDC_CLIENT_ID: 'kring',
  KRING_WEB_ROOT: resolve('dist'),
  KRING_DEMO: 'true',
  KRING_LOG_LEVEL: 'warn',
});

/** Two api and two worker processes, as built, behind a proxy that gives each request to the next. */
export function startSpread(carrier: Record<string, string>): Promise<Product> {
  return orUndone(async (undo) => {
    const ownerUrl = await emptyDatabase(undo);
    const ports = [await freePort(), await freePort()] as const;
    const proxy = await startRoundRobin(ports);
    const address = `http://localhost:${proxy.port}`;
    const issuer = await startProvider(undo, address);
    const env = { ...settings(ownerUrl, address, issuer), ...carrier };
    const run = (name: string, file: string, more: Record<string, string> = {}) => ({
      name,
      command: node(file),
      cwd: resolve('.'),
      env: { ...env, ...more },
    });
    const migrating = run('migrate', 'dist/worker/migrate.js', { KRING_OWNER_DATABASE_URL: ownerUrl });
    await whileOthersWait(() => ran(migrating));
    await loadRegion(ownerUrl, env);
    for (const port of ports) {
      const api = await started(run('an api', 'dist/api/main.js', { KRING_PORT: String(port) }));
      undo.add(() => api.stop());
      const worker = await started(run('a worker', 'dist/worker/main.js'));
      undo.add(() => worker.stop());
      await api.until(answers(port));
    }
    undo.add(() => proxy.close());
    return {
      at: (person) => address.replace('://', `://${person}.`),
      sharesBrowser: true,
      shares: proxy.shares,
      stop: () => undo.all(),
    };
  });
}
