import { factWords, stepDetail } from './clarification-words.js';

test('one word is a fact where it was asked back, and a reason where it was declined', () => {
  expect(stepDetail({ what: 'asked-back', reason: 'travel' })).toBe('“Hoe ver kan zij reizen?”');
  expect(stepDetail({ what: 'declined', reason: 'travel' })).toBe('“Het is te ver reizen”');
  expect(stepDetail({ what: 'arrived', reason: null })).toBeUndefined();
});

test('a fact is said as it was added', () => {
  expect(factWords({ travelMinutes: 25 })).toBe('tot 25 minuten');
  expect(factWords({ childcareFor: 0 })).toBe('geen opvang');
  expect(factWords({ dayParts: ['morning', 'evening'], withinSchoolHours: true })).toBe(
    'ochtend, avond en binnen schooltijd',
  );
});
