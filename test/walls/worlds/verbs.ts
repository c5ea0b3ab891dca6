import { exits } from '../exits/exits.js';
import type { ApiStage } from '../../setup/api-stage.js';
import type { Audience } from './audiences.js';
import type { Cast } from './cast.js';
import type { Chance } from './chance.js';
import { ABSENT, idsFor, type Known } from './places.js';

export interface Verb {
  readonly method: string;
  readonly address: string;
  readonly body: unknown;
}

interface Around {
  readonly stage: ApiStage;
  readonly cast: Cast;
  readonly known: Known;
  readonly audience: Audience;
}
type Bodies = Readonly<Record<string, (around: Around, chance: Chance) => unknown>>;

const person = {
  birthDate: '1994-02-03',
  identity: { givenName: 'Nieuw' },
  contact: { channel: 'whatsapp', phone: '+31600000098', mayOthersAnswer: false },
  language: { speaks: ['ti'], spokenDutch: 'A1', reads: 'little' },
};

/** What a verb wants, so that it comes past the door and is refused, or not, for whom it is about. */
const bodies: Bodies = {
  'POST /v1/participants': () => person,
  'PUT /v1/participants/:id/sections/:category': (_, chance) => ({
    category: 'work',
    version: chance.one([0, 1]),
    content: { education: 'mbo', experience: 'zorg' },
  }),
  'POST /v1/participants/:id/invitations': () => ({ way: 'desk' }),
  'POST /v1/participants/:id/assignments': ({ cast }) => ({ memberId: cast.unassigned.memberId }),
  'POST /v1/participants/:id/household': ({ known }, chance) => ({
    participantId: chance.one([...known.participant, ABSENT]),
  }),
  'POST /v1/participants/:id/contact-moments': () => ({ way: 'desk', day: '2026-11-01' }),
  'POST /v1/participants/:id/contact-requests': ({ stage: { region } }, chance) => ({
    municipalityId: chance.one([region.delft.id, region.rijswijk.id, region.other.id, ABSENT]),
    categories: chance.one([[], ['wishes'], ['care']]),
  }),
  'PUT /v1/participants/:id/arrival': () => ({ cameBy: 'family-reunification', registeredOn: '2026-11-01' }),
  'PUT /v1/out-of-sight/term': () => ({ months: 3 }),
  'POST /v1/referrals': ({ stage, known }, chance) => ({
    participantId: chance.one([...known.participant, ABSENT]),
    recipientId: chance.one([stage.region.bridge.id, stage.region.other.id, stage.region.waiting.id, ABSENT]),
    why: 'oefenen',
    categories: ['identity'],
  }),
  'POST /v1/referrals/:id/attempts': ({ stage }, chance) => ({
    recipientId: chance.one([stage.region.bridge.id, stage.region.other.id, ABSENT]),
    offerId: null,
    categories: ['identity'],
  }),
  'POST /v1/referrals/:id/withdrawals': ({ known }, chance) => ({ standingId: chance.one(known.standing) }),
  'POST /v1/referrals/:id/voids': ({ known }, chance) => ({
    standingId: chance.one(known.standing),
    reason: 'sent-twice',
  }),
  'POST /v1/referrals/:id/clarifications': ({ known }, chance) => ({
    standingId: chance.one(known.standing),
    topic: 'travel',
    travelMinutes: 30,
  }),
  'POST /v1/attempts/:id/clarifications': (_, chance) => ({
    topic: chance.one(['level', 'travel']),
    version: chance.one([2, 3]),
  }),
  'POST /v1/attempts/:id/decisions': (_, chance) => ({
    decision: chance.one(['accept', 'review', 'waitlist']),
    version: chance.one([1, 2, 3]),
  }),
  'PUT /v1/attempts/:id/keeper': ({ cast }, chance) => ({
    to: { kind: 'member', id: chance.one([cast.unassigned.memberId, ABSENT]) },
    from: null,
  }),
  'POST /v1/attempts/:id/steps': (_, chance) => ({
    step: chance.one(['begin', 'complete']),
    version: chance.one([2, 3, 4]),
  }),
  'POST /v1/attempts/:id/results': () => ({ ladderBefore: 2, ladderAfter: 3 }),
  'POST /v1/participants/:id/notes': (_, chance) => ({
    text: 'zij belde',
    category: chance.one(['identity', 'work', 'progress']),
    reach: chance.one(['internal', 'shared']),
  }),
  'PUT /v1/answering': () => ({ daysToAnswer: 5, escalationContactId: null }),
  'POST /v1/attempts/:id/proposals': ({ cast }) => ({ offerId: cast.offer.offerId }),
  'POST /v1/attempts/:id/reports': () => ({ mood: 'good', hours: 1, nextStep: 'again' }),
  'POST /v1/my/enrolments': ({ cast }) => ({ proposalId: ABSENT, sessionId: cast.offer.sessionId }),
  'POST /v1/my/questions/:id/answers': () => ({ answer: 'no', noticeHash: 'x', language: 'nl' }),
  'POST /v1/my/withdrawals': ({ stage }, chance) => ({
    recipientId: chance.one(['all', stage.region.bridge.id, stage.region.other.id]),
  }),
  'POST /v1/corrections/:id/decisions': () => ({ decision: 'decline', ground: 'accurate' }),
  'POST /v1/objections/:id/decisions': () => ({ decision: 'dismiss', ground: 'legal-claim' }),
  'POST /v1/my/contact-requests': ({ stage: { region } }, chance) => ({
    municipalityId: chance.one([region.delft.id, region.rijswijk.id, region.other.id, ABSENT]),
    categories: [],
  }),
  'PUT /v1/my/sections/:category': () => ({
    category: 'work',
    version: 0,
    content: { education: 'mbo', experience: 'zorg' },
  }),
  'POST /v1/my/corrections': () => ({ category: 'identity', says: 'zo heet ik niet' }),
  'POST /v1/my/objections': () => ({ says: 'ik wil dit niet' }),
  'POST /v1/erasures/:id/decisions': () => ({ decision: 'refuse', law: 'public-task' }),
  'POST /v1/link-codes': ({ audience }) => ({ token: audience.token }),
  'POST /v1/link-sessions': ({ audience }) => ({ token: audience.token, code: '000000' }),
  'POST /v1/self-starts': () => ({ birthDate: '2020-01-01', language: 'ar' }),
  'POST /v1/mail-codes': (_, chance) => ({ mail: chance.one(['noor@example.nl', 'nobody@example.nl']) }),
  'POST /v1/mail-sessions': (_, chance) => ({
    mail: chance.one(['noor@example.nl', 'nobody@example.nl']),
    code: '000000',
  }),
  'POST /v1/invitations/look': ({ audience }) => ({ token: audience.token }),
  'POST /v1/invitations/mail-codes': ({ audience }) => ({ token: audience.token }),
  'POST /v1/answers/look': ({ audience }) => ({ token: audience.token }),
  'POST /v1/answers/mail-codes': ({ audience }) => ({ token: audience.token }),
  'POST /v1/card-sessions': () => ({ card: '0000-0000-0000-0000', pin: '12345' }),
  'POST /v1/my/joining': () => ({ card: '0000000000000000', pin: '12345' }),
  'POST /v1/my/joining/previews': () => ({ card: '0000000000000000', pin: '12345' }),
  'POST /v1/pin-sessions': () => ({ pin: '12345' }),
  'POST /v1/teams': () => ({ name: 'Team' }),
};

// Signing out would end what the audience looks with.
const KEPT = /session\/end|sessions\/end|others\/end/;

const written = exits
  .filter(({ kind, name }) => kind === 'route' && !name.startsWith('GET ') && !KEPT.test(name))
  .map(({ name }) => name);

/** Some verbs, each on somebody or on nothing, some with a body that is wrong. */
export function someVerbs(around: Around, chance: Chance, most: number): Verb[] {
  return chance.some(written, most).map((name) => {
    const [method, pattern] = name.split(' ') as [string, string];
    const address = pattern
      .replace(':id', chance.one(idsFor(pattern, around.known)))
      .replace(':category', 'work');
    const body = bodies[name]?.(around, chance);
    const isWrong = body === undefined || chance.next() < 0.15;
    return { method, address, body: isWrong ? { unknown: true } : body };
  });
}
