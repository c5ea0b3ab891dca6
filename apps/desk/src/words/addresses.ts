/** Where the pages are. */
export const addresses = {
  today: '/',
  referrals: '/verwijzingen',
  participants: '/deelnemers',
  addParticipant: '/deelnemers/nieuw',
  ourOrganisation: '/onze-organisatie',
  vetting: '/organisaties',
  obligations: '/nakomen',
  requests: '/verzoeken',
  myAccess: '/mijn-toegang',
  mailbox: '/postbus',
  referral: (id: string) => `/verwijzingen/${id}`,
  attempt: (id: string) => `/aanvragen/${id}`,
  participant: (id: string) => `/deelnemers/${id}`,
  newReferral: (participantId: string) => `/deelnemers/${participantId}/verwijzen`,
  report: (attemptId: string) => `/verslag/${attemptId}`,
  municipalitySignIn: (id: string) => `/auth/sign-in?at=${id}`,
} as const;
