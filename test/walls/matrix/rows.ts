import type { Story } from './stories.js';

/** What an address is about: a thing of hers, a list of such things, what is one's own, or nobody. */
export type About = 'participant' | 'attempt' | 'referral' | 'list' | 'own' | 'nobody' | 'public';
export interface Row {
  readonly about: About;
  readonly body?: (story: Story, organisationId: string) => unknown;
  /** Whether her page has to be open too. */
  readonly needsPage?: true;
}

/** Bodies that pass their contract and change nothing that a later cell reads: what is seen answers with a conflict at most. */
export const rows: Record<string, Row> = {
  'GET /participants': { about: 'list' },
  'GET /attempts': { about: 'list' },
  'GET /referrals': { about: 'list' },
  'GET /participants/{id}': { about: 'participant' },
  'PUT /participants/{id}/sections/{category}': {
    about: 'participant',
    body: () => ({ category: 'work', version: 99, content: { education: 'x', experience: 'y' } }),
  },
  'POST /participants/{id}/invitations': { about: 'participant', body: () => ({ way: 'desk' }) },
  'POST /participants/{id}/assignments': {
    about: 'participant',
    body: ({ assignees }, organisationId) => ({ memberId: assignees[organisationId] ?? organisationId }),
  },
  'POST /referrals': {
    about: 'participant',
    body: ({ participantId, municipalityId }) => ({
      participantId,
      recipientId: municipalityId,
      offerId: null,
      why: 'x',
      categories: ['identity'],
    }),
  },
  'GET /referrals/{id}': { about: 'referral' },
  'POST /referrals/{id}/attempts': {
    about: 'referral',
    body: ({ municipalityId }) => ({ recipientId: municipalityId, offerId: null, categories: ['identity'] }),
  },
  'POST /referrals/{id}/withdrawals': {
    about: 'referral',
    body: ({ takenBackId }) => ({ standingId: takenBackId }),
  },
  'POST /referrals/{id}/voids': {
    about: 'referral',
    body: ({ takenBackId }) => ({ standingId: takenBackId, reason: 'other' }),
  },
  'POST /referrals/{id}/clarifications': {
    about: 'referral',
    body: ({ takenBackId }) => ({ standingId: takenBackId, topic: 'travel', travelMinutes: 30 }),
  },
  'GET /attempts/{id}': { about: 'attempt' },
  'GET /attempts/{id}/proposals': { about: 'attempt' },
  'POST /attempts/{id}/proposals': {
    about: 'attempt',
    body: ({ offerId }) => ({ offerId }),
    needsPage: true,
  },
  'POST /attempts/{id}/decisions': {
    about: 'attempt',
    body: () => ({ decision: 'decline', version: 99, reason: 'level' }),
  },
  'POST /attempts/{id}/clarifications': {
    about: 'attempt',
    body: () => ({ topic: 'travel', version: 99 }),
  },
  'PUT /attempts/{id}/keeper': {
    about: 'attempt',
    body: ({ attemptId }) => ({ to: null, from: attemptId }),
  },
  'POST /attempts/{id}/steps': {
    about: 'attempt',
    body: () => ({ step: 'complete', version: 99 }),
  },
  'GET /attempts/{id}/results': { about: 'attempt' },
  'POST /attempts/{id}/results': {
    about: 'attempt',
    body: () => ({ ladderBefore: 2, ladderAfter: 3 }),
    needsPage: true,
  },
  'GET /referrals/{id}/results': { about: 'referral' },
  'GET /attempts/{id}/reports': { about: 'attempt' },
  'POST /attempts/{id}/reports': {
    about: 'attempt',
    body: () => ({ mood: 'good', hours: 1, nextStep: 'again' }),
    needsPage: true,
  },
  'GET /participants/{id}/notes': { about: 'participant' },
  'POST /participants/{id}/notes': {
    about: 'participant',
    body: () => ({ text: 'x', category: 'identity', reach: 'internal' }),
  },
  'POST /notes/{id}/attachments': { about: 'nobody' },
  'GET /attachments/{id}': { about: 'nobody' },
  'GET /participants/{id}/sight': { about: 'participant' },
  'POST /participants/{id}/household': {
    about: 'participant',
    body: ({ participantId }) => ({ participantId }),
  },
  'DELETE /households/{id}': { about: 'nobody' },
  'DELETE /contact-moments/{id}': { about: 'nobody' },
  'POST /participants/{id}/contact-moments': {
    about: 'participant',
    body: () => ({ way: 'desk', day: '2999-01-01' }),
  },
  'PUT /participants/{id}/arrival': {
    about: 'participant',
    body: () => ({ cameBy: 'otherwise', registeredOn: '2026-01-01' }),
  },
  'GET /out-of-sight': { about: 'list' },
  'GET /out-of-sight/term': { about: 'nobody' },
  'GET /contact-requests': { about: 'nobody' },
  'GET /participants/{id}/contact-requests': { about: 'participant' },
  'POST /participants/{id}/contact-requests': {
    about: 'participant',
    body: ({ participantId }) => ({ municipalityId: participantId, categories: [] }),
  },
  'PUT /out-of-sight/term': { about: 'nobody' },
  'POST /participants': { about: 'nobody' },
  'GET /offers': { about: 'nobody' },
  'GET /organisations': { about: 'nobody' },
  'POST /organisations': { about: 'nobody' },
  'POST /organisations/{id}/invitations': { about: 'nobody' },
  'POST /organisations/{id}/vouchings': { about: 'nobody' },
  'POST /vouchings/{id}/end': { about: 'nobody' },
  'GET /vetting': { about: 'nobody' },
  'GET /members': { about: 'nobody' },
  'GET /roster': { about: 'nobody' },
  'POST /invitations': { about: 'nobody' },
  'POST /members/{id}/invitations': { about: 'nobody' },
  'DELETE /members/{id}/invitations': { about: 'nobody' },
  'PUT /members/{id}/role': { about: 'nobody' },
  'PUT /members/{id}/tasks': { about: 'nobody' },
  'POST /members/{id}/suspend': { about: 'nobody' },
  'POST /members/{id}/reinstate': { about: 'nobody' },
  'GET /absence': { about: 'nobody' },
  'PUT /absence': { about: 'nobody' },
  'GET /answering': { about: 'nobody' },
  'PUT /answering': { about: 'nobody' },
  'POST /teams': { about: 'nobody' },
  'PUT /teams/{id}': { about: 'nobody' },
  'GET /obligations': { about: 'nobody' },
  'POST /obligations/{id}/answers': { about: 'nobody' },
  'GET /corrections': { about: 'list' },
  'POST /corrections/{id}/decisions': { about: 'nobody' },
  'GET /objections': { about: 'list' },
  'POST /objections/{id}/decisions': { about: 'nobody' },
  'GET /erasures': { about: 'list' },
  'POST /erasures/{id}/decisions': { about: 'nobody' },
  'GET /sessions': { about: 'nobody' },
  'POST /sessions/{id}/end': { about: 'nobody' },
  'POST /sessions/end-others': { about: 'nobody' },
  'POST /session/membership': { about: 'nobody' },
  'POST /invitations/acceptances': { about: 'nobody' },
  'GET /passkeys': { about: 'nobody' },
  'POST /passkeys/challenge': { about: 'nobody' },
  'POST /passkeys': { about: 'nobody' },
  'DELETE /passkeys/{id}': { about: 'nobody' },
};
