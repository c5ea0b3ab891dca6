import type { MemberSession } from '@kring/contracts';
import type { DeskNavItem } from '@kring/ui';
import {
  deskOf,
  mayAnswerForCopies,
  mayDecideOnRights,
  mayNotice,
  maySeeRoster,
  mayVet,
} from '../session/member.js';
import { addresses } from '../words/addresses.js';

/** How many things wait for who is at this desk. */
export interface Waiting {
  readonly questions: number;
  readonly obligations: number;
  readonly requests: number;
  readonly contacts: number;
}

const badgeOf = (count: number) => ({
  badge: count,
  badgeLabel: count === 1 ? '1 wacht op u' : `${count} wachten op u`,
});

/** Where someone at this desk can go. A question is part of the referrals, a report of today. */
export function navOf(session: MemberSession, pathname: string, waiting: Waiting): DeskNavItem[] {
  const under = (...paths: string[]) =>
    paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  const isReferring = pathname.endsWith('/verwijzen');
  const today = { href: addresses.today, label: 'Vandaag', isCurrent: pathname === addresses.today };
  const referrals = {
    href: addresses.referrals,
    label: 'Verwijzingen',
    isCurrent: under(addresses.referrals, '/aanvragen') || isReferring,
    ...badgeOf(waiting.questions),
  };
  const participants = {
    href: addresses.participants,
    label: 'Deelnemers',
    isCurrent: under(addresses.participants) && !isReferring,
  };
  const page = (href: string, label: string) => ({ href, label, isCurrent: under(href) });
  const obligations = { ...page(addresses.obligations, 'Nakomen'), ...badgeOf(waiting.obligations) };
  const requests = { ...page(addresses.requests, 'Verzoeken'), ...badgeOf(waiting.requests) };
  const contacts = { ...page(addresses.contactRequests, 'Contactverzoeken'), ...badgeOf(waiting.contacts) };
  const desk = deskOf(session);
  return [
    today,
    ...(desk === 'sender' || desk === 'receiver' ? [referrals] : []),
    ...(desk === 'other' ? [] : [participants]),
    ...(mayAnswerForCopies(session) ? [obligations] : []),
    ...(mayDecideOnRights(session) ? [requests] : []),
    ...(desk === 'sender' ? [contacts] : []),
    ...(mayNotice(session) ? [page(addresses.outOfSight, 'Uit beeld')] : []),
    ...(mayVet(session) ? [page(addresses.vetting, 'Organisaties')] : []),
    ...(maySeeRoster(session) ? [page(addresses.ourOrganisation, 'Onze organisatie')] : []),
  ];
}
