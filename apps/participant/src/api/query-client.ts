import { isRefused, Unreachable } from '@kring/client';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { forget } from './session.js';

/** Keeps what she sees in memory only, and lets it go when her session turns out to have ended. */
export function createQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isRefused(error, 401)) forget(queries);
      },
    }),
    defaultOptions: {
      // The browser's own idea of being online is often wrong on a phone; asking tells.
      queries: { networkMode: 'always', retry: (count, error) => error instanceof Unreachable && count < 2 },
      mutations: { networkMode: 'always' },
    },
  });
  return queries;
}
