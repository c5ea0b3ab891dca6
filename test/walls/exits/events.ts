import { event, NOTHING } from './exit.js';
import { events as onlyIdentifiers } from './proofs.js';

const NAMES = [
  'session.ended',
  'organisation.added',
  'vouching.made',
  'vouching.ended',
  'member.invited',
  'member.joined',
  'member.changed',
  'member.suspended',
  'member.reinstated',
  'mail-code.asked',
  'participant.added',
  'member.assigned',
  'section.written',
  'keep-away.begun',
  'referral.sent',
  'consent.given',
  'consent.refused',
  'consent.deferred',
  'consent.withdrawn',
  'consent.revoked',
  'consent.expired',
  'obligation.overdue',
  'attempt.arrived',
  'attempt.accepted',
  'attempt.declined',
  'attempt.lapsed',
  'standing.changed',
  'offer.proposed',
  'place.taken',
  'report.written',
];

/** Events as they stand in the outbox: a name, one identifier, and what they touch. */
export const events = NAMES.map((name) => event(name, NOTHING, 'identifiers-only', onlyIdentifiers));
