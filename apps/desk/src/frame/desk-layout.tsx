import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { roleLabels } from '@kring/contracts';
import { DeskFrame } from '@kring/ui';
import { attemptsQuery } from '../data/attempts.js';
import { contactRequestsQuery } from '../data/contact-requests.js';
import { obligationsQuery } from '../data/obligations.js';
import { requestsQuery } from '../data/requests.js';
import { deskOf, mayAnswerForCopies, mayDecideOnRights, useMember } from '../session/member.js';
import { addresses } from '../words/addresses.js';
import { LiveBanner } from './live-banner.js';
import { MembershipSwitcher } from './membership-switcher.js';
import { navOf } from './nav.js';
import { SignOutButton } from './sign-out-button.js';
import { WaitsForVetting } from './waits-for-vetting.js';

/** The desk around every page: where you can go, and who you are here. */
export function DeskLayout() {
  const session = useMember();
  const { pathname } = useLocation();
  const waiting = {
    questions: useWaiting(deskOf(session) === 'receiver'),
    obligations: useOwed(mayAnswerForCopies(session)),
    requests: useRequested(mayDecideOnRights(session)),
    contacts: useToContact(deskOf(session) === 'sender'),
  };
  const isAtMyAccess = pathname === addresses.myAccess;
  return (
    <DeskFrame
      appName="Kring"
      homeHref={addresses.today}
      nav={navOf(session, pathname, waiting)}
      navLabel="Hoofdmenu"
      skipLabel="Naar de inhoud"
      menuLabel="Menu"
      person={{
        name: session.member.name,
        detail: `${roleLabels[session.member.role]} · ${session.organisation.name}`,
        switcher: <MembershipSwitcher session={session} />,
        links: [{ href: addresses.myAccess, label: 'Mijn toegang', isCurrent: isAtMyAccess }],
        signOut: <SignOutButton />,
      }}
      banner={<LiveBanner />}
    >
      <WaitsForVetting organisation={session.organisation} />
      <Outlet />
    </DeskFrame>
  );
}

/** How many obligations are open, of the same list that their page shows. */
function useOwed(isAsked: boolean): number {
  const { data } = useQuery({ ...obligationsQuery, enabled: isAsked });
  return data?.open ?? 0;
}

/** How many requests wait, of the same list that their page shows. */
function useRequested(isAsked: boolean): number {
  const { data } = useQuery({ ...requestsQuery, enabled: isAsked });
  return data?.length ?? 0;
}

/** How many wait to be contacted, of the same list that their page shows. */
function useToContact(isAsked: boolean): number {
  const { data } = useInfiniteQuery({ ...contactRequestsQuery, enabled: isAsked });
  return data?.pages.flatMap((page) => page.items).length ?? 0;
}

/** How many questions wait for an answer: the same list that the inbox shows, so that the two never differ. */
function useWaiting(isReceiver: boolean): number {
  const { data } = useInfiniteQuery({ ...attemptsQuery('waiting'), enabled: isReceiver });
  return data?.pages[0]?.counts.waiting ?? 0;
}
