import { SettingsRefused } from './settings.js';

const REDIS_DATABASES = 16;

/** The PostgreSQL in which tests make their databases, as its owner. */
export function readTestServer(environment = process.env): string {
  const url = environment['KRING_TEST_DATABASE_URL'];
  if (!url) throw new SettingsRefused('KRING_TEST_DATABASE_URL is missing: run the tests through npm test.');
  return url;
}

/** The database of the test Redis that this Jest worker may empty, where there is a Redis. */
export function readTestRedis(environment = process.env): string | undefined {
  const url = environment['KRING_TEST_REDIS_URL'];
  const number = Number(environment['JEST_WORKER_ID'] ?? 1) % REDIS_DATABASES;
  return url ? Object.assign(new URL(url), { pathname: `/${number}` }).href : undefined;
}
