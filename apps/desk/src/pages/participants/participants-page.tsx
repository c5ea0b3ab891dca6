import { getRouteApi } from '@tanstack/react-router';
import type { ParticipantListed } from '@kring/contracts';
import { ButtonLink, EmptyState, FilterBar, SearchField, Stack } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { participantsQuery } from '../../data/participants.js';
import { says } from '../../parts/choice.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { usePageTitle } from '../../parts/page-title.js';
import { deskOf, useMember } from '../../session/member.js';
import { addresses } from '../../words/addresses.js';
import { ParticipantsTable } from './participants-table.js';

const route = getRouteApi('/gate/desk/deelnemers');

/** The people around whom you work. */
export function ParticipantsPage() {
  usePageTitle('Deelnemers');
  const isSender = deskOf(useMember()) === 'sender';
  return (
    <Page
      gap={4}
      title="Deelnemers"
      subtitle="De mensen in wier kring u staat."
      actions={isSender && <ButtonLink href={addresses.addParticipant}>Deelnemer toevoegen</ButtonLink>}
    >
      <PagedRows query={participantsQuery}>
        {(rows) => (rows.length === 0 ? <Nobody isSender={isSender} /> : <Found rows={rows} />)}
      </PagedRows>
    </Page>
  );
}

function Found({ rows }: { rows: readonly ParticipantListed[] }) {
  const { zoek } = route.useSearch();
  const navigate = route.useNavigate();
  const found = rows.filter((row) => says(zoek, [row.givenName, row.reference]));
  return (
    <Stack gap={4}>
      <FilterBar>
        <SearchField
          label="Zoek op naam of nummer"
          placeholder="Zoek op naam of nummer"
          shortcut="/"
          value={zoek ?? ''}
          onChange={(text) => void navigate({ search: { zoek: text || undefined }, replace: true })}
        />
      </FilterBar>
      {found.length > 0 ? (
        <ParticipantsTable rows={found} />
      ) : (
        <EmptyState title="Niemand gevonden">Zoek met een andere naam of een ander nummer.</EmptyState>
      )}
    </Stack>
  );
}

function Nobody({ isSender }: { isSender: boolean }) {
  return (
    <EmptyState title="Nog niemand">
      {isSender
        ? 'Voeg de eerste deelnemer toe. U hebt haar naam, haar contact en haar taal nodig.'
        : 'Zegt u ja op een vraag, en zij ook, dan staat zij hier.'}
    </EmptyState>
  );
}
