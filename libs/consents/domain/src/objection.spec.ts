import { decideOnObjection, ObjectionDecidedAlready } from './objection.js';

test('upheld it needs no ground, dismissed it has one', () => {
  expect(decideOnObjection('made', { decision: 'uphold' })).toEqual({ state: 'upheld', ground: null });
  expect(decideOnObjection('made', { decision: 'dismiss', ground: 'legal-claim' })).toEqual({
    state: 'dismissed',
    ground: 'legal-claim',
  });
});

test.each(['upheld', 'dismissed'] as const)('what was %s is not decided again', (state) => {
  expect(() => decideOnObjection(state, { decision: 'uphold' })).toThrow(ObjectionDecidedAlready);
});
