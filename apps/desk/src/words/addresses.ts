/** Where the pages are. */
export const addresses = {
  today: '/',
  referrals: '/verwijzingen',
  participants: '/deelnemers',
  addParticipant: '/deelnemers/nieuw',
  referral: (id: string) => `/verwijzingen/${id}`,
  attempt: (id: string) => `/aanvragen/${id}`,
  participant: (id: string) => `/deelnemers/${id}`,
  newReferral: (participantId: string) => `/deelnemers/${participantId}/verwijzen`,
  report: (attemptId: string) => `/verslag/${attemptId}`,
} as const;
