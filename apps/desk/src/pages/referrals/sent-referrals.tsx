import { Stack, ButtonLink, EmptyState } from '@kring/ui';
import { Page } from '../../parts/page.js';
import type { ReferralListed } from '@kring/contracts';
import { wishLabels } from '@kring/contracts';
import { referralsQuery } from '../../data/referrals.js';
import { says } from '../../parts/choice.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { addresses } from '../../words/addresses.js';
import { standingWords } from '../../words/standing-words.js';
import type { ReferralsSearch } from './referrals-search.js';
import { SentFilters } from './sent-filters.js';
import { SentTable } from './sent-table.js';
import { useFilters } from './use-filters.js';

/** The referrals that this municipality sent. */
export function SentReferrals() {
  return (
    <Page
      gap={4}
      title="Verwijzingen"
      subtitle="Wat u vroeg, en hoe het ermee staat."
      actions={
        <ButtonLink href={addresses.participants} variant="secondary">
          Kies een deelnemer
        </ButtonLink>
      }
    >
      <PagedRows query={referralsQuery}>{(rows) => <SentRows rows={rows} />}</PagedRows>
    </Page>
  );
}

function SentRows({ rows }: { rows: readonly ReferralListed[] }) {
  const { filters } = useFilters();
  const found = rows.filter((row) => isSought(row, filters));
  if (rows.length === 0) {
    return (
      <EmptyState title="U verwees nog niemand">
        Een verwijzing begint bij een deelnemer: open haar bladzijde en kies “Nieuwe verwijzing”.
      </EmptyState>
    );
  }
  return (
    <Stack gap={4}>
      <SentFilters />
      {found.length > 0 ? (
        <SentTable rows={found} />
      ) : (
        <EmptyState title="Niets gevonden">Zoek met een ander woord, of haal een filter weg.</EmptyState>
      )}
    </Stack>
  );
}

function isSought(row: ReferralListed, { zoek, stand }: ReferralsSearch): boolean {
  const words = [
    row.reference,
    row.participant.givenName,
    row.recipient.name,
    wishLabels[row.wish],
    standingWords[row.standing].words,
  ];
  return says(zoek, words) && (stand === undefined || row.standing === stand);
}
