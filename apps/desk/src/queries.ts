import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefused, Unreachable } from '@kring/client';
import { sessionQuery } from './data/session.js';

/** Signals keep what is open up to date; what is closed is asked for again when it opens. */
export function openQueries(): QueryClient {
  // The session ended elsewhere: the gate asks who is there now.
  const onError = (error: unknown) => {
    if (isRefused(error, 401)) void queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        gcTime: 60_000,
        retry: (tries, error) => error instanceof Unreachable && tries < 2,
      },
      mutations: { retry: false },
    },
  });
  return queries;
}
