import type { AttemptListed } from '@kring/contracts';
import { wish, wishLabels } from '@kring/contracts';
import { FilterBar, SearchField, SelectField } from '@kring/ui';
import { oneOf } from '../../parts/choice.js';
import { useFilters } from './use-filters.js';

/** Finding a question again. */
export function InboxFilters({ rows }: { rows: readonly AttemptListed[] }) {
  const { filters, filter } = useFilters();
  const senders = new Map(rows.map(({ sender }) => [sender.id, sender.name]));
  const wishes = new Set(rows.map(({ needs }) => needs.wish));
  return (
    <FilterBar>
      <SearchField
        label="Zoek op nummer, vraag of gemeente"
        placeholder="Zoek op nummer, vraag of gemeente"
        shortcut="/"
        value={filters.zoek ?? ''}
        onChange={(zoek) => filter({ zoek: zoek || undefined })}
      />
      <SelectField
        label="Van wie"
        isLabelHidden
        value={filters.van ?? ''}
        onChange={(van) => filter({ van: van || undefined })}
        options={[
          { value: '', label: 'Alle afzenders' },
          ...[...senders].map(([value, label]) => ({ value, label })),
        ]}
      />
      <SelectField
        label="Welke vraag"
        isLabelHidden
        value={filters.wens ?? ''}
        onChange={(wens) => filter({ wens: oneOf(wish.options, wens) })}
        options={[
          { value: '', label: 'Alle vragen' },
          ...[...wishes].map((value) => ({ value, label: wishLabels[value] })),
        ]}
      />
    </FilterBar>
  );
}
