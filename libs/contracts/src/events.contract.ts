/** The events of Kring, in the past tense. Their payload is one identifier. */
export const eventNames = [
  'participant.added',
  'member.assigned',
  'section.written',
  'referral.sent',
  'consent.given',
  'consent.refused',
  'consent.deferred',
  'consent.withdrawn',
  'consent.revoked',
  'attempt.arrived',
  'attempt.accepted',
  'attempt.declined',
  'attempt.lapsed',
  'standing.changed',
  'offer.proposed',
  'place.taken',
  'report.written',
] as const;
export type EventName = (typeof eventNames)[number];
