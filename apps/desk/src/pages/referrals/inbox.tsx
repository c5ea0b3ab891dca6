import { useInfiniteQuery } from '@tanstack/react-query';
import type { AttemptBox } from '@kring/contracts';
import { Tabs } from '@kring/ui';
import { Page } from '../../parts/page.js';
import { attemptsQuery } from '../../data/attempts.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { daysUntil, onWeekdayInFull } from '../../words/dates.js';
import { atTheStart, counted } from '../../words/numbers.js';
import { InboxRows } from './inbox-rows.js';
import { KeeperFilter } from './keeper-filter.js';
import { useFilters } from './use-filters.js';

const boxes: { id: AttemptBox; label: string }[] = [
  { id: 'waiting', label: 'Wacht op mij' },
  { id: 'running', label: 'Loopt' },
  { id: 'done', label: 'Klaar' },
];

/** The questions that other organisations put to yours. */
export function Inbox() {
  const { filters, filter } = useFilters();
  const box = filters.box ?? 'waiting';
  const first = useInfiniteQuery(attemptsQuery('waiting')).data?.pages[0];
  const counts = useInfiniteQuery(attemptsQuery('waiting', filters.wie)).data?.pages[0]?.counts;
  return (
    <Page
      gap={4}
      title="Verwijzingen"
      subtitle={
        first &&
        waitingWords(
          first.counts.waiting,
          first.items.map((item) => item.answerBy),
        )
      }
    >
      <KeeperFilter />
      <Tabs
        label="Welke vragen"
        items={boxes.map((item) => ({ ...item, count: counts?.[item.id] }))}
        selectedId={box}
        onSelect={(id) => filter({ box: boxes.find((item) => item.id === id)?.id })}
      >
        <PagedRows key={box} query={attemptsQuery(box, filters.wie)}>
          {(rows) => <InboxRows rows={rows} box={box} />}
        </PagedRows>
      </Tabs>
    </Page>
  );
}

/** "Drie vragen wachten op u. De oudste verloopt donderdag." */
function waitingWords(count: number, answerBy: string[]): string {
  if (count === 0) return 'Er wacht niets op u.';
  const said = atTheStart(counted(count, 'vraag wacht', 'vragen wachten')) + ' op u.';
  const soonest = answerBy.toSorted()[0];
  if (soonest === undefined || daysUntil(soonest) > 6 || daysUntil(soonest) < 0) return said;
  return `${said} De eerste verloopt ${daysUntil(soonest) === 0 ? 'vandaag' : onWeekdayInFull(soonest)}.`;
}
