import { infiniteQueryOptions } from '@tanstack/react-query';
import { get } from '@kring/client';

interface Page {
  next: string | null;
}

/** A list that comes in pages, each page asked for with the cursor of the one before. */
export function paged<T extends Page>(queryKey: readonly unknown[], path: string) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => get<T>(withCursor(path, pageParam), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: T) => last.next,
  });
}

function withCursor(path: string, cursor: string | null): string {
  if (cursor === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(cursor)}`;
}
