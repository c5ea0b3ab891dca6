import type { MemberSession } from '@kring/contracts';
import type { DeskNavItem } from '@kring/ui';
import { deskOf, maySeeRoster, mayVet } from '../session/member.js';
import { addresses } from '../words/addresses.js';

/** Where someone at this desk can go. A question is part of the referrals, a report of today. */
export function navOf(session: MemberSession, pathname: string, waiting: number): DeskNavItem[] {
  const under = (...paths: string[]) =>
    paths.some((path) => pathname === path || pathname.startsWith(`${path}/`));
  const isReferring = pathname.endsWith('/verwijzen');
  const today = { href: addresses.today, label: 'Vandaag', isCurrent: pathname === addresses.today };
  const referrals = {
    href: addresses.referrals,
    label: 'Verwijzingen',
    isCurrent: under(addresses.referrals, '/aanvragen') || isReferring,
    badge: waiting,
    badgeLabel: waiting === 1 ? '1 wacht op u' : `${waiting} wachten op u`,
  };
  const participants = {
    href: addresses.participants,
    label: 'Deelnemers',
    isCurrent: under(addresses.participants) && !isReferring,
  };
  const page = (href: string, label: string) => ({ href, label, isCurrent: under(href) });
  const desk = deskOf(session);
  return [
    today,
    ...(desk === 'sender' || desk === 'receiver' ? [referrals] : []),
    ...(desk === 'other' ? [] : [participants]),
    ...(mayVet(session) ? [page(addresses.vetting, 'Organisaties')] : []),
    ...(maySeeRoster(session) ? [page(addresses.ourOrganisation, 'Onze organisatie')] : []),
  ];
}
