import { getRouteApi } from '@tanstack/react-router';
import type { VettingSearch } from './vetting-search.js';

const route = getRouteApi('/gate/desk/organisaties');

/** The filters, and changing one of them; typing does not fill the browser's history. */
export function useVettingFilters() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const filter = (change: VettingSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { filters, filter };
}
