import type { AttemptBox, AttemptListed } from '@kring/contracts';
import { EmptyState, LiveMessage, Stack } from '@kring/ui';
import { says } from '../../parts/choice.js';
import { Quiet } from '../../parts/quiet.js';
import { needsChips, needsTitle } from '../../words/needs-words.js';
import { atTheStart, inWords } from '../../words/numbers.js';
import { InboxFilters } from './inbox-filters.js';
import { InboxTable } from './inbox-table.js';
import type { ReferralsSearch } from './referrals-search.js';
import { useFilters } from './use-filters.js';
import { useSteady } from './use-steady.js';

const nothing: Record<AttemptBox, { title: string; text: string }> = {
  waiting: {
    title: 'Er wacht niets op u',
    text: 'Komt er een vraag binnen, dan staat die hier meteen. U hoeft de bladzijde niet te verversen.',
  },
  running: { title: 'Er loopt nu niets', text: 'Zegt u ja op een vraag, dan vindt u haar hier terug.' },
  done: {
    title: 'Er is nog niets klaar',
    text: 'Hier komen de vragen waarop u nee zei, en wat is afgerond.',
  },
};

const nothingOfTheirs = { title: 'Hier ligt niets', text: 'Kies een andere behandelaar, of alles.' };

/** The rows of one box: filtered, and steady while new ones arrive. */
export function InboxRows({ rows, box }: { rows: readonly AttemptListed[]; box: AttemptBox }) {
  const { filters } = useFilters();
  const none = filters.wie === undefined ? nothing[box] : nothingOfTheirs;
  const shown = useSteady(rows);
  const found = shown.rows.filter((row) => isSought(row, filters));
  return (
    <Stack gap={4}>
      <LiveMessage>{arrivedWords(box === 'waiting' ? shown.fresh.length : 0)}</LiveMessage>
      {rows.length > 0 && <InboxFilters rows={rows} />}
      {rows.length === 0 && <EmptyState title={none.title}>{none.text}</EmptyState>}
      {rows.length > 0 && found.length === 0 && (
        <EmptyState title="Niets gevonden">Zoek met een ander woord, of haal een filter weg.</EmptyState>
      )}
      {found.length > 0 && <InboxTable rows={found} fresh={shown.fresh} />}
      {found.length > 0 && box === 'waiting' && (
        <Quiet>
          U ziet wat zij zoekt, nog niet wie zij is. Haar naam en gegevens krijgt u na “ja”, zover zij dat
          goed vindt.
        </Quiet>
      )}
    </Stack>
  );
}

function isSought(row: AttemptListed, { zoek, van, wens }: ReferralsSearch): boolean {
  const words = [row.reference, needsTitle(row.needs), ...needsChips(row.needs), row.sender.name];
  return (
    says(zoek, [...words, row.participant?.givenName ?? null]) &&
    (van === undefined || row.sender.id === van) &&
    (wens === undefined || row.needs.wish === wens)
  );
}

function arrivedWords(count: number): string {
  if (count === 0) return '';
  return count === 1 ? 'Nieuwe vraag binnen' : `${atTheStart(inWords(count))} nieuwe vragen binnen`;
}
