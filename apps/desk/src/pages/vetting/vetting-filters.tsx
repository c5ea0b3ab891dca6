import type { VettingLine } from '@kring/contracts';
import { organisationKind } from '@kring/contracts';
import { FilterBar, SearchField, SelectField } from '@kring/ui';
import { oneOf } from '../../parts/choice.js';
import { kindWords, vettingStandings, vettingWords } from '../../words/vetting-words.js';
import type { VettingSearch } from './vetting-search.js';

export interface VettingFiltersProps {
  lines: readonly VettingLine[];
  filters: VettingSearch;
  filter: (change: VettingSearch) => void;
}

/** Finding an organisation again. */
export function VettingFilters({ lines, filters, filter }: VettingFiltersProps) {
  const kinds = organisationKind.options.filter((kind) => lines.some((line) => line.kind === kind));
  return (
    <FilterBar>
      <SearchField
        label="Zoek op naam of plaats"
        placeholder="Zoek op naam of plaats"
        shortcut="/"
        value={filters.zoek ?? ''}
        onChange={(zoek) => filter({ zoek: zoek || undefined })}
      />
      <SelectField
        label="Welke stand"
        isLabelHidden
        value={filters.stand ?? ''}
        onChange={(stand) => filter({ stand: oneOf(vettingStandings, stand) })}
        options={[
          { value: '', label: 'Alle standen' },
          ...vettingStandings.map((value) => ({ value, label: vettingWords[value].words })),
        ]}
      />
      <SelectField
        label="Welke soort"
        isLabelHidden
        value={filters.soort ?? ''}
        onChange={(soort) => filter({ soort: oneOf(organisationKind.options, soort) })}
        options={[
          { value: '', label: 'Alle soorten' },
          ...kinds.map((value) => ({ value, label: kindWords[value] })),
        ]}
      />
    </FilterBar>
  );
}
