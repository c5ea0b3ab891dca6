import { Redis, type RedisOptions } from 'ioredis';

/** How every connection to Redis comes back: soon, and for as long as it takes. */
export const comesBack = {
  retryStrategy: (times: number) => Math.min(times * 100, 1_000),
  connectTimeout: 5_000,
  disconnectTimeout: 250,
} satisfies RedisOptions;

/** A connection whose commands fail at once while Redis is away, so that whoever asked can keep its work. */
export function openRedis(url: string, options: RedisOptions = {}): Redis {
  const redis = new Redis(url, {
    ...comesBack,
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    socketTimeout: 5_000,
    ...options,
  });
  // Without a listener each failed attempt is printed; whoever asked hears of it as a rejection.
  redis.on('error', () => undefined);
  return redis;
}

/** Channels know no databases, so a name that stands for one database carries its number. */
export const databaseOf = (url: string): string => new URL(url).pathname.slice(1) || '0';
