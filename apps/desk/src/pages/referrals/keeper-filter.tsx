import { useQuery } from '@tanstack/react-query';
import { FilterBar, SelectField } from '@kring/ui';
import { membersQuery } from '../../data/organisations.js';
import { keptBySought } from './referrals-search.js';
import { useFilters } from './use-filters.js';

/** Whose questions: all of them, nobody's, your own, or those of a team. */
export function KeeperFilter() {
  const { filters, filter } = useFilters();
  const { data } = useQuery(membersQuery);
  return (
    <FilterBar label="Wie behandelt">
      <SelectField
        label="Behandelaar"
        value={filters.wie ?? ''}
        onChange={(wie) => filter({ wie: keptBySought(wie) })}
        options={[
          { value: '', label: 'Alles' },
          { value: 'nobody', label: 'Van niemand' },
          { value: 'me', label: 'Van mij' },
          ...(data?.teams ?? []).map(({ id, name }) => ({ value: id, label: `Team ${name}` })),
        ]}
      />
    </FilterBar>
  );
}
