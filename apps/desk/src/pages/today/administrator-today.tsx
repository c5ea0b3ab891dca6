import { useQuery } from '@tanstack/react-query';
import type { RosterLine, VettingLine } from '@kring/contracts';
import { ButtonLink, EmptyState, Stack } from '@kring/ui';
import { rosterQuery } from '../../data/roster.js';
import { vettingQuery } from '../../data/vetting.js';
import { mayVet, useMember } from '../../session/member.js';
import { addresses } from '../../words/addresses.js';
import { daysLeft, daysUntil } from '../../words/dates.js';
import { standingOf } from '../../words/vetting-words.js';
import { TodayList } from './today-list.js';
import type { TodayItem } from './today-list.js';

const SOON = 2;

/** An administrator's day: the organisations that wait to be let in, and invitations that nobody took. */
export function AdministratorToday() {
  const isVetting = mayVet(useMember());
  const roster = useQuery(rosterQuery);
  const vetting = useQuery({ ...vettingQuery, enabled: isVetting });
  const waiting = vetting.data?.items.filter((line) => standingOf(line) === 'waits') ?? [];
  const invited = roster.data?.items.filter(runsOut) ?? [];
  if (roster.data !== undefined && waiting.length + invited.length === 0) {
    return (
      <EmptyState
        title="Er wacht niets op u"
        action={<ButtonLink href={addresses.ourOrganisation}>Onze organisatie</ButtonLink>}
      >
        U beheert wie er meewerkt. Deelnemers ziet u met deze rol niet: wat zij delen, blijft bij wie met hen
        werkt.
      </EmptyState>
    );
  }
  return (
    <Stack>
      <TodayList title="Wacht op toelating" items={waiting.map(toVet)} />
      <TodayList title="Uitnodigingen die niemand aannam" items={invited.map(toInviteAgain)} />
    </Stack>
  );
}

/** An invitation that is over, or nearly. */
const runsOut = ({ state, invitedUntil }: RosterLine): boolean =>
  state === 'invited' && invitedUntil !== null && daysUntil(invitedUntil) <= SOON;

const toVet = (line: VettingLine): TodayItem => ({
  id: line.id,
  title: line.name,
  detail: line.place,
  href: `${addresses.vetting}?stand=waits`,
  action: 'Bekijk',
  about: line.name,
});

const toInviteAgain = (line: RosterLine): TodayItem => ({
  id: line.id,
  title: line.name,
  detail: line.invitedUntil === null ? undefined : daysLeft(line.invitedUntil),
  href: `${addresses.ourOrganisation}?stand=invited`,
  action: 'Bekijk',
  about: line.name,
});
