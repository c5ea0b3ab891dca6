import { standing } from '@kring/contracts';
import { FilterBar, SearchField, SelectField } from '@kring/ui';
import { oneOf } from '../../parts/choice.js';
import { standingWords } from '../../words/standing-words.js';
import { useFilters } from './use-filters.js';

/** Finding a referral again. */
export function SentFilters() {
  const { filters, filter } = useFilters();
  return (
    <FilterBar>
      <SearchField
        label="Zoek op naam, nummer of organisatie"
        placeholder="Zoek op naam, nummer of organisatie"
        shortcut="/"
        value={filters.zoek ?? ''}
        onChange={(zoek) => filter({ zoek: zoek || undefined })}
      />
      <SelectField
        label="Hoe het staat"
        isLabelHidden
        value={filters.stand ?? ''}
        onChange={(stand) => filter({ stand: oneOf(standing.options, stand) })}
        options={[
          { value: '', label: 'Alle verwijzingen' },
          ...standing.options.map((value) => ({ value, label: standingWords[value].words })),
        ]}
      />
    </FilterBar>
  );
}
