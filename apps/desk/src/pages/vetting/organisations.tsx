import { useState } from 'react';
import type { VettingLine } from '@kring/contracts';
import { Button, EmptyState, Stack } from '@kring/ui';
import { DoneNotice } from '../../parts/done-notice.js';
import { Page } from '../../parts/page.js';
import { counted } from '../../words/numbers.js';
import { standingOf } from '../../words/vetting-words.js';
import { AddOrganisationDialog } from './add-organisation-dialog.js';
import { OrganisationDialog } from './organisation-dialog.js';
import { OrganisationsTable } from './organisations-table.js';
import { VettingFilters } from './vetting-filters.js';
import type { VettingFiltersProps } from './vetting-filters.js';
import { inTurn, isSought } from './vetting-search.js';

/** All organisations, those that wait first. */
export function Organisations({ lines, filters, filter }: VettingFiltersProps) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const [done, setDone] = useState('');
  const found = inTurn(lines.filter((line) => isSought(line, filters)));
  const say = (words: string) => {
    setOpenId(null);
    setAdding(false);
    setDone(words);
  };
  return (
    <Page
      gap={4}
      title="Organisaties"
      subtitle={waitingWords(lines)}
      actions={<Button onPress={() => setAdding(true)}>Organisatie toevoegen</Button>}
    >
      <DoneNotice words={done} />
      <Stack gap={2}>
        <VettingFilters lines={lines} filters={filters} filter={filter} />
        {found.length > 0 ? (
          <OrganisationsTable rows={found} onOpen={setOpenId} />
        ) : (
          <EmptyState title="Niets gevonden">Zoek met een ander woord, of haal een filter weg.</EmptyState>
        )}
      </Stack>
      <OrganisationDialog
        line={lines.find(({ id }) => id === openId) ?? null}
        onClose={() => setOpenId(null)}
        onDone={say}
      />
      <AddOrganisationDialog isOpen={isAdding} onClose={() => setAdding(false)} onDone={say} />
    </Page>
  );
}

function waitingWords(lines: readonly VettingLine[]): string {
  const waiting = lines.filter((line) => standingOf(line) === 'waits').length;
  if (waiting === 0) return 'Voor wie uw gemeente instaat. Er wacht niemand op toelating.';
  const wait = waiting === 1 ? 'wacht' : 'wachten';
  return `Voor wie uw gemeente instaat. Er ${wait} ${counted(waiting, 'organisatie', 'organisaties')} op toelating.`;
}
