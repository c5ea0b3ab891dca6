import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { memberSearch } from './pages/our-organisation/member-search.js';
import { vettingSearch } from './pages/vetting/vetting-search.js';
import { desk, root } from './route-roots.js';

/** Who gets in: the pages of the way in, and of those who look after it. */
export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/uitnodiging',
  component: lazyRouteComponent(() => import('./pages/invitation/invitation-page.js'), 'InvitationPage'),
});

/** For whoever answers one question without an account. */
export const answer = createRoute({
  getParentRoute: () => root,
  path: '/antwoord',
  component: lazyRouteComponent(() => import('./pages/answer/answer-page.js'), 'AnswerPage'),
});

const myAccess = createRoute({
  getParentRoute: () => desk,
  path: '/mijn-toegang',
  component: lazyRouteComponent(() => import('./pages/my-access/my-access-page.js'), 'MyAccessPage'),
});

const ourOrganisation = createRoute({
  getParentRoute: () => desk,
  path: '/onze-organisatie',
  validateSearch: memberSearch,
  component: lazyRouteComponent(
    () => import('./pages/our-organisation/our-organisation-page.js'),
    'OurOrganisationPage',
  ),
});

const vetting = createRoute({
  getParentRoute: () => desk,
  path: '/organisaties',
  validateSearch: vettingSearch,
  component: lazyRouteComponent(() => import('./pages/vetting/vetting-page.js'), 'VettingPage'),
});

const obligations = createRoute({
  getParentRoute: () => desk,
  path: '/nakomen',
  component: lazyRouteComponent(() => import('./pages/obligations/obligations-page.js'), 'ObligationsPage'),
});

const requests = createRoute({
  getParentRoute: () => desk,
  path: '/verzoeken',
  component: lazyRouteComponent(() => import('./pages/requests/requests-page.js'), 'RequestsPage'),
});

const outOfSight = createRoute({
  getParentRoute: () => desk,
  path: '/uit-beeld',
  component: lazyRouteComponent(() => import('./pages/out-of-sight/out-of-sight-page.js'), 'OutOfSightPage'),
});

const contactRequests = createRoute({
  getParentRoute: () => desk,
  path: '/contactverzoeken',
  component: lazyRouteComponent(
    () => import('./pages/contact-requests/contact-requests-page.js'),
    'ContactRequestsPage',
  ),
});

export const accessPages = [
  myAccess,
  ourOrganisation,
  vetting,
  obligations,
  requests,
  outOfSight,
  contactRequests,
] as const;
