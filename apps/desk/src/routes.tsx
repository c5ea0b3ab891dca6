import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { accessPages, answer, invitation } from './access-routes.js';
import { referralsSearch } from './pages/referrals/referrals-search.js';
import { participantsSearch } from './pages/participants/participants-search.js';
import { NotFoundPage } from './pages/not-found-page.js';
import { ReferralsPage } from './pages/referrals/referrals-page.js';
import { TodayPage } from './pages/today/today-page.js';
import { desk, gate, root } from './route-roots.js';

const today = createRoute({ getParentRoute: () => desk, path: '/', component: TodayPage });

const referrals = createRoute({
  getParentRoute: () => desk,
  path: '/verwijzingen',
  validateSearch: referralsSearch,
  component: ReferralsPage,
});

const referral = createRoute({
  getParentRoute: () => desk,
  path: '/verwijzingen/$id',
  component: lazyRouteComponent(() => import('./pages/referral/referral-page.js'), 'ReferralRoute'),
});

const attempt = createRoute({
  getParentRoute: () => desk,
  path: '/aanvragen/$id',
  component: lazyRouteComponent(() => import('./pages/attempt/attempt-page.js'), 'AttemptRoute'),
});

const participants = createRoute({
  getParentRoute: () => desk,
  path: '/deelnemers',
  validateSearch: participantsSearch,
  component: lazyRouteComponent(
    () => import('./pages/participants/participants-page.js'),
    'ParticipantsPage',
  ),
});

const addParticipant = createRoute({
  getParentRoute: () => desk,
  path: '/deelnemers/nieuw',
  component: lazyRouteComponent(
    () => import('./pages/add-participant/add-participant-page.js'),
    'AddParticipantPage',
  ),
});

const participant = createRoute({
  getParentRoute: () => desk,
  path: '/deelnemers/$id',
  component: lazyRouteComponent(() => import('./pages/participant/participant-page.js'), 'ParticipantRoute'),
});

const newReferral = createRoute({
  getParentRoute: () => desk,
  path: '/deelnemers/$id/verwijzen',
  component: lazyRouteComponent(
    () => import('./pages/new-referral/new-referral-page.js'),
    'NewReferralRoute',
  ),
});

const notFound = createRoute({ getParentRoute: () => desk, path: '$', component: NotFoundPage });

const report = createRoute({
  getParentRoute: () => gate,
  path: '/verslag/$attemptId',
  component: lazyRouteComponent(() => import('./pages/report/report-page.js'), 'ReportRoute'),
});

export const routeTree = root.addChildren([
  gate.addChildren([
    desk.addChildren([
      today,
      referrals,
      referral,
      attempt,
      participants,
      addParticipant,
      participant,
      newReferral,
      ...accessPages,
      notFound,
    ]),
    report,
  ]),
  invitation,
  answer,
]);
