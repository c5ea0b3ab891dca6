import type { ReactNode } from 'react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { isRefused } from '@kring/client';
import { LoadingState, Stack } from '@kring/ui';
import type { paged } from '../data/paged.js';
import { AskFailed } from './asked.js';
import { MoreButton } from './more-button.js';
import { NotShared } from './not-shared.js';

interface Rows {
  items: unknown[];
  next: string | null;
}

export interface PagedRowsProps<Page extends Rows> {
  query: ReturnType<typeof paged<Page>>;
  children: (rows: readonly Page['items'][number][]) => ReactNode;
}

/** The rows of a list that comes in pages, with the button for more below them. */
export function PagedRows<Page extends Rows>({ query, children }: PagedRowsProps<Page>) {
  const asked = useInfiniteQuery(query);
  const first = asked.data?.pages[0];
  if (isRefused(asked.error, 404)) return <NotShared />;
  if (first === undefined) {
    if (asked.isPending) return <LoadingState label="Bezig met laden" shape="rows" />;
    return <AskFailed error={asked.error} onRetry={() => void asked.refetch()} />;
  }
  const rows = asked.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap={4}>
      {children(rows)}
      <MoreButton query={asked} />
    </Stack>
  );
}
