import type { ReactNode } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import { isRefused, Unreachable } from '@kring/client';
import { ErrorState, LoadingState } from '@kring/ui';
import { NotShared } from './not-shared.js';

export interface AskedProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
  shape?: 'rows' | 'card' | 'page';
  /** Part of a page that itself says when something is no longer shared. */
  isPart?: boolean;
}

/** What was asked for, or where the asking stands. A 404 wins over data from before: it is no longer ours to show. */
export function Asked<T>({ query, children, shape = 'rows', isPart = false }: AskedProps<T>) {
  if (isRefused(query.error, 404)) return isPart ? null : <NotShared />;
  if (query.data !== undefined) return children(query.data);
  if (query.isPending) return <LoadingState label="Bezig met laden" shape={shape} />;
  return <AskFailed error={query.error} onRetry={() => void query.refetch()} />;
}

/** A sentence that tells what can be done when something could not be fetched. */
export function AskFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const isOffline = error instanceof Unreachable;
  return (
    <ErrorState
      title={isOffline ? 'Kring is nu niet bereikbaar' : 'Dit lukte niet'}
      retryLabel="Probeer opnieuw"
      onRetry={onRetry}
    >
      {isOffline
        ? 'Kijk of u verbinding heeft. Er is niets verloren gegaan.'
        : 'Er ging bij ons iets mis. Probeer het nog eens.'}
    </ErrorState>
  );
}
