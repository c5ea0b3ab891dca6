import { getRouteApi } from '@tanstack/react-router';
import type { ReferralsSearch } from './referrals-search.js';

const route = getRouteApi('/gate/desk/verwijzingen');

/** The filters, and changing one of them; typing does not fill the browser's history. */
export function useFilters() {
  const filters = route.useSearch();
  const navigate = route.useNavigate();
  const filter = (change: ReferralsSearch) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { filters, filter };
}
