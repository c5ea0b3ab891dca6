import type { AttemptListed } from '@kring/contracts';
import { ButtonLink, EmptyState, NextStep, Stack } from '@kring/ui';
import { attemptsQuery } from '../../data/attempts.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { addresses } from '../../words/addresses.js';
import { daysLeft, onDay } from '../../words/dates.js';
import { needsTitle } from '../../words/needs-words.js';
import { TodayList } from './today-list.js';
import type { TodayItem } from './today-list.js';

/** A coordinator's day: the question that has to be answered first, then the rest. */
export function ReceiverToday() {
  return (
    <Stack>
      <PagedRows query={attemptsQuery('waiting')}>{(rows) => <Waiting rows={rows} />}</PagedRows>
      <PagedRows query={attemptsQuery('running')}>
        {(rows) => <TodayList title="U helpt nu" items={rows.map(running)} />}
      </PagedRows>
    </Stack>
  );
}

function Waiting({ rows }: { rows: readonly AttemptListed[] }) {
  const [first, ...rest] = rows.toSorted((one, other) => one.answerBy.localeCompare(other.answerBy));
  if (first === undefined) {
    return (
      <EmptyState title="Er wacht niets op u">
        Komt er een vraag binnen, dan staat die hier meteen.
      </EmptyState>
    );
  }
  return (
    <Stack>
      <NextStep
        title={`${first.sender.name} vraagt: ${needsTitle(first.needs).toLowerCase()}`}
        action={<ButtonLink href={addresses.attempt(first.id)}>Bekijk {first.reference}</ButtonLink>}
      >
        Kunt u haar helpen? Antwoord vóór {onDay(first.answerBy)}, {daysLeft(first.answerBy)}.
      </NextStep>
      <TodayList title="Wacht ook op u" items={rest.map(waiting)} />
    </Stack>
  );
}

const waiting = (row: AttemptListed): TodayItem => ({
  id: row.id,
  title: needsTitle(row.needs),
  detail: `${row.reference} · ${row.sender.name} · antwoord vóór ${onDay(row.answerBy)}`,
  href: addresses.attempt(row.id),
  action: 'Bekijk',
  about: row.reference,
});

const running = (row: AttemptListed): TodayItem => {
  const name = row.participant?.givenName ?? row.reference;
  return {
    id: row.id,
    title: name,
    detail: `${needsTitle(row.needs)} · ${row.reference}`,
    href: addresses.attempt(row.id),
    action: 'Bekijk',
    about: name,
  };
};
