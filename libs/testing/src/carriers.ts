import { readTestRedis } from '@kring/platform-config';
import { Redis } from 'ioredis';
import { whereThereIs } from './where-there-is.js';

const MARK = 'kring:only-for-tests';

/** What a process must know to have its work and signals carried: nothing on PostgreSQL, an address on Redis. */
export type CarrierSettings = { readonly KRING_REDIS_URL?: string };

/** Runs these tests on PostgreSQL and on Redis; where there is no Redis, that half counts as skipped. */
export function onEachCarrier(tests: (settings: () => Promise<CarrierSettings>) => void): void {
  describe('on PostgreSQL', () => tests(() => Promise.resolve({})));
  const url = readTestRedis();
  whereThereIs(url)('on Redis', () => tests(async () => ({ KRING_REDIS_URL: await emptied(url!) })));
}

/** The same address, with nothing behind it; a database that holds anything but tests is refused. */
async function emptied(url: string): Promise<string> {
  const redis = new Redis(url, { maxRetriesPerRequest: 1 });
  try {
    const isOurs = (await redis.dbsize()) === 0 || (await redis.exists(MARK)) === 1;
    if (!isOurs) throw new Error(`${url} holds something else than tests.`);
    await redis.flushdb();
    await redis.set(MARK, '1');
    return url;
  } finally {
    redis.disconnect();
  }
}
