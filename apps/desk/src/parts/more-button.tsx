import { WorkButton } from './work-button.js';

interface More {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The rest of a long list, when there is more. */
export function MoreButton({ query }: { query: More }) {
  if (!query.hasNextPage) return null;
  return (
    <WorkButton
      variant="secondary"
      isPending={query.isFetchingNextPage}
      onPress={() => void query.fetchNextPage()}
    >
      Toon meer
    </WorkButton>
  );
}
