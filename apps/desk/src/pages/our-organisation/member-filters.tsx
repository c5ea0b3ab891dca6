import type { Roster } from '@kring/contracts';
import { memberState, memberStateLabels, role, roleLabels } from '@kring/contracts';
import { FilterBar, SearchField, SelectField } from '@kring/ui';
import { oneOf } from '../../parts/choice.js';
import type { MemberSearch } from './member-search.js';

export interface MemberFiltersProps {
  roster: Roster;
  filters: MemberSearch;
  filter: (change: MemberSearch) => void;
}

/** Finding somebody again. */
export function MemberFilters({ roster, filters, filter }: MemberFiltersProps) {
  const roles = role.options.filter((value) => roster.items.some((line) => line.role === value));
  return (
    <FilterBar>
      <SearchField
        label="Zoek op naam, mailadres of team"
        placeholder="Zoek op naam, mailadres of team"
        shortcut="/"
        value={filters.zoek ?? ''}
        onChange={(zoek) => filter({ zoek: zoek || undefined })}
      />
      <SelectField
        label="Welke rol"
        isLabelHidden
        value={filters.rol ?? ''}
        onChange={(rol) => filter({ rol: oneOf(role.options, rol) })}
        options={[
          { value: '', label: 'Alle rollen' },
          ...roles.map((value) => ({ value, label: roleLabels[value] })),
        ]}
      />
      <SelectField
        label="Welke stand"
        isLabelHidden
        value={filters.stand ?? ''}
        onChange={(stand) => filter({ stand: oneOf(memberState.options, stand) })}
        options={[
          { value: '', label: 'Alle standen' },
          ...memberState.options.map((value) => ({ value, label: memberStateLabels[value] })),
        ]}
      />
      {roster.teams.length > 0 && (
        <SelectField
          label="Welk team"
          isLabelHidden
          value={filters.team ?? ''}
          onChange={(team) => filter({ team: team || undefined })}
          options={[
            { value: '', label: 'Alle teams' },
            ...roster.teams.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </FilterBar>
  );
}
