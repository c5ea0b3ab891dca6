import { mustTakePlace, NotProposed, SessionBegun } from './place.js';

const now = new Date('2026-11-23T10:00:00Z');
const proposal = { state: 'proposed', offerId: 'o' } as const;
const session = { offerId: 'o', startsAt: new Date('2026-11-26T09:00:00Z') };

test('she takes a place in a session of what was proposed to her', () => {
  expect(() => mustTakePlace(proposal, session, now)).not.toThrow();
});

test.each(['taken', 'ended'] as const)('a proposal that is %s gives no second place', (state) => {
  expect(() => mustTakePlace({ ...proposal, state }, session, now)).toThrow(NotProposed);
});

test('a session of another offer was not proposed', () => {
  expect(() => mustTakePlace(proposal, { ...session, offerId: 'other' }, now)).toThrow(NotProposed);
});

test('a session that has begun takes nobody', () => {
  expect(() => mustTakePlace(proposal, { ...session, startsAt: now }, now)).toThrow(SessionBegun);
});
