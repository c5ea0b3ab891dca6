import { bundle, bundles } from './bundle.mjs';

/** One throw-away PostgreSQL for all suites that need one; each spec makes its own database in it. */
export default async function startPostgres() {
  await bundle();
  const { startThrowAwayPostgres } = await import(bundles.postgres);
  const postgres = await startThrowAwayPostgres();
  process.env.KRING_TEST_DATABASE_URL = postgres.ownerUrl;
  globalThis.testPostgres = postgres;
}
