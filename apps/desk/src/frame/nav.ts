import type { DeskNavItem } from '@kring/ui';
import type { Desk } from '../session/member.js';
import { addresses } from '../words/addresses.js';

/** Where someone at this desk can go. A question is part of the referrals, a report of today. */
export function navOf(desk: Desk, pathname: string, waiting: number): DeskNavItem[] {
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
  if (desk === 'other') return [today];
  if (desk === 'volunteer') return [today, participants];
  return [today, referrals, participants];
}
