import { useQuery } from '@tanstack/react-query';
import { rosterQuery } from '../../data/roster.js';
import { Asked } from '../../parts/asked.js';
import { NotShared } from '../../parts/not-shared.js';
import { usePageTitle } from '../../parts/page-title.js';
import { maySeeRoster, useMember } from '../../session/member.js';
import { OurOrganisation } from './our-organisation.js';
import { useMemberFilters } from './use-member-filters.js';

/** Who works here, in which role and which team; kept by the administrator and the coordinators. */
export function OurOrganisationPage() {
  usePageTitle('Onze organisatie');
  return maySeeRoster(useMember()) ? <Kept /> : <NotShared />;
}

function Kept() {
  const { filters, filter } = useMemberFilters();
  return (
    <Asked query={useQuery(rosterQuery)} shape="page">
      {(roster) => <OurOrganisation roster={roster} filters={filters} filter={filter} />}
    </Asked>
  );
}
