import { useQuery } from '@tanstack/react-query';
import { vettingQuery } from '../../data/vetting.js';
import { Asked } from '../../parts/asked.js';
import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { mayVet, useMember } from '../../session/member.js';
import { Organisations } from './organisations.js';
import { useVettingFilters } from './use-vetting-filters.js';

/** The organisations, and for which of them this municipality vouches. */
export function VettingPage() {
  usePageTitle('Organisaties');
  return mayVet(useMember()) ? <Vetted /> : <NotShared />;
}

function Vetted() {
  const { filters, filter } = useVettingFilters();
  return (
    <Asked query={useQuery(vettingQuery)} shape="page">
      {({ items }) => <Organisations lines={items} filters={filters} filter={filter} />}
    </Asked>
  );
}
