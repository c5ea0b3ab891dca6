import { getRouteApi } from '@tanstack/react-router';
import type { MemberSearch } from './member-search.js';

const route = getRouteApi('/gate/desk/onze-organisatie');

/** The filters, and changing one of them; typing does not fill the browser's history. */
export function useMemberFilters() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const filter = (change: MemberSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { filters, filter };
}
