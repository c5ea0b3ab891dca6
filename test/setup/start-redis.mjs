import { bundles } from './bundle.mjs';

const MISSING = `
  ┌────────────────────────────────────────────────────────────────────────────┐
  │ No Redis: every test "on Redis" is SKIPPED, and counted as skipped below.  │
  │ To run them:  apt install redis-server                                     │
  │ or name one:  KRING_TEST_REDIS_URL=redis://localhost:6379 npm test         │
  └────────────────────────────────────────────────────────────────────────────┘
`;

/** The Redis that KRING_TEST_REDIS_URL names, or a private one of this run, or nothing and a loud word. */
export async function startRedis() {
  if (process.env.KRING_TEST_REDIS_URL) return undefined;
  const { findRedis, startPrivateRedis } = await import(bundles.redis);
  const command = await findRedis();
  if (!command) return void console.log(MISSING);
  const redis = await startPrivateRedis(command);
  process.env.KRING_TEST_REDIS_URL = redis.url;
  return redis;
}
