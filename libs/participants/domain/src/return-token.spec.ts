import { lowerOf, mustTakePin, TokenLocked } from './return-token.js';

test('a locked token takes no PIN, right or wrong', () => {
  expect(() => mustTakePin({ lockedAt: new Date() })).toThrow(TokenLocked);
  expect(() => mustTakePin({ lockedAt: null })).not.toThrow();
});

test('two proofs are as sure as the less sure of them', () => {
  expect(lowerOf('high', 'high')).toBe('high');
  expect(lowerOf('high', 'low')).toBe('low');
  expect(lowerOf('low', 'high')).toBe('low');
});
