import { bundle, bundles } from './bundle.mjs';
import { startRedis } from './start-redis.mjs';

/** One throw-away PostgreSQL and one Redis for all suites that need them; each spec makes its own database in them. */
export default async function startServers() {
  await bundle();
  const { startThrowAwayPostgres } = await import(bundles.postgres);
  const postgres = await startThrowAwayPostgres();
  process.env.KRING_TEST_DATABASE_URL = postgres.ownerUrl;
  globalThis.testServers = [postgres, await startRedis()];
}
