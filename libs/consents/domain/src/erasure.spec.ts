import { decideOn, ErasureDecidedAlready } from './erasure.js';

test('granted it names no law, refused it names which', () => {
  expect(decideOn('asked', { decision: 'grant' })).toEqual({ state: 'granted', law: null });
  expect(decideOn('asked', { decision: 'refuse', law: 'public-task' })).toEqual({
    state: 'refused',
    law: 'public-task',
  });
});

test.each(['granted', 'refused'] as const)('what was %s is not decided again', (state) => {
  expect(() => decideOn(state, { decision: 'grant' })).toThrow(ErasureDecidedAlready);
});
