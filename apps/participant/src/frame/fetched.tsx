import { ErrorState, LoadingState } from '@kring/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '../language/in-her-language.js';

interface FetchedProps<Data> {
  query: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}

/** What was looked up, or that it is still coming, or that it did not come. */
export function Fetched<Data>({ query, children }: FetchedProps<Data>) {
  const { t } = useTexts();
  if (query.data !== undefined) return children(query.data);
  if (!query.isError) return <LoadingState label={t('frame.loading')} />;
  return (
    <ErrorState title={t('frame.failed')} retryLabel={t('frame.again')} onRetry={() => void query.refetch()}>
      {t('frame.failedHint')}
    </ErrorState>
  );
}
