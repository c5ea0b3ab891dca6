import { useInfiniteQuery } from '@tanstack/react-query';
import type { ParticipantListed, ReferralListed } from '@kring/contracts';
import { ButtonLink, EmptyState, Stack } from '@kring/ui';
import { participantsQuery } from '../../data/participants.js';
import { referralsQuery } from '../../data/referrals.js';
import { PagedRows } from '../../parts/paged-rows.js';
import { addresses } from '../../words/addresses.js';
import { counted } from '../../words/numbers.js';
import { standingSentence } from '../../words/standing-sentence.js';
import { TodayList } from './today-list.js';
import type { TodayItem } from './today-list.js';

const WAITING = ['awaiting', 'sent'];
const NO_NEWS = [...WAITING, 'withdrawn', 'voided'];
const MOST_NEWS = 6;

/** A client manager's day: what changed, for whom nothing has been asked yet, and what she waits for. */
export function SenderToday() {
  return <PagedRows query={referralsQuery}>{(rows) => <SenderLists referrals={rows} />}</PagedRows>;
}

function SenderLists({ referrals }: { referrals: readonly ReferralListed[] }) {
  const { data } = useInfiniteQuery(participantsQuery);
  const participants = data?.pages.flatMap((page) => page.items) ?? [];
  const referred = new Set(referrals.map((row) => row.participant.id));
  const unreferred = participants.filter((row) => !referred.has(row.id));
  const news = referrals.filter((row) => !NO_NEWS.includes(row.standing)).toSorted(latestFirst);
  if (data !== undefined && participants.length === 0 && referrals.length === 0) return <Nobody />;
  return (
    <Stack>
      <TodayList
        title="Organisaties missen nog iets"
        items={referrals.filter((row) => row.toClarify > 0).map(toClarify)}
      />
      <TodayList title="Nieuws" items={news.slice(0, MOST_NEWS).map(item)} />
      <TodayList title="Nog niet verwezen" items={unreferred.map(toRefer)} />
      <TodayList
        title="U wacht op antwoord"
        items={referrals.filter((row) => WAITING.includes(row.standing)).map(item)}
      />
    </Stack>
  );
}

function Nobody() {
  return (
    <EmptyState
      title="U begeleidt nog niemand in Kring"
      action={<ButtonLink href={addresses.addParticipant}>Deelnemer toevoegen</ButtonLink>}
    >
      Voeg iemand toe. Daarna vraagt u samen met haar om hulp.
    </EmptyState>
  );
}

const lastSign = (row: ReferralListed) => row.signs.at(-1)?.at ?? row.sentAt;
const latestFirst = (one: ReferralListed, other: ReferralListed) =>
  lastSign(other).localeCompare(lastSign(one));

const item = (row: ReferralListed): TodayItem => ({
  id: row.id,
  ...standingSentence(row),
  href: addresses.referral(row.id),
  action: 'Bekijk',
  about: row.reference,
});

const toClarify = (row: ReferralListed): TodayItem => ({
  id: row.id,
  title: `Er is iets nagevraagd voor ${row.participant.givenName ?? row.reference}`,
  detail: `${counted(row.toClarify, 'vraag wacht', 'vragen wachten')} op uw antwoord.`,
  href: addresses.referral(row.id),
  action: 'Vul aan',
  about: row.reference,
});

const toRefer = (row: ParticipantListed): TodayItem => ({
  id: row.id,
  title: `Wat zoekt ${row.givenName ?? row.reference}?`,
  detail: 'Vraag een organisatie om haar te helpen.',
  href: addresses.newReferral(row.id),
  action: 'Verwijs',
  about: row.givenName ?? row.reference,
});
