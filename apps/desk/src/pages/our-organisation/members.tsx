import { useState } from 'react';
import { EmptyState, Stack } from '@kring/ui';
import { isSought } from './member-search.js';
import { MemberDialog } from './member-dialog.js';
import { MemberFilters } from './member-filters.js';
import type { MemberFiltersProps } from './member-filters.js';
import { MembersTable } from './members-table.js';

interface MembersProps extends MemberFiltersProps {
  onDone: (words: string) => void;
}

/** Everyone who works here, may come to, or may not for now. */
export function Members({ roster, filters, filter, onDone }: MembersProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const found = roster.items.filter((line) => isSought(line, filters));
  // Looked up anew each time, so that a change is made to how she stands now.
  const open = roster.items.find(({ id }) => id === openId) ?? null;
  return (
    <Stack gap={2}>
      <MemberFilters roster={roster} filters={filters} filter={filter} />
      {found.length > 0 ? (
        <MembersTable rows={found} onOpen={setOpenId} />
      ) : (
        <EmptyState title="Niemand gevonden">Zoek met een ander woord, of haal een filter weg.</EmptyState>
      )}
      <MemberDialog
        line={open}
        roles={roster.mayInvite}
        onClose={() => setOpenId(null)}
        onDone={(words) => {
          setOpenId(null);
          onDone(words);
        }}
      />
    </Stack>
  );
}
