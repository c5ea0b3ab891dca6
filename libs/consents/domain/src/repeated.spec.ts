import type { AnswerQuestion } from '@kring/contracts';
import { isRepeated, type LastAnswer } from './repeated.js';

const asked = { required: ['identity' as const], optional: ['work' as const] };
const yes: AnswerQuestion = {
  answer: 'yes',
  add: ['work'],
  noticeHash: 'h',
  language: 'nl',
  understood: true,
};
const given: LastAnswer = { state: 'ConsentGiven', categories: ['identity', 'work'], noticeHash: 'h' };

test('the same yes again, with the same additions in whatever order and number, is that yes', () => {
  expect(isRepeated(given, yes, asked)).toBe(true);
  expect(isRepeated(given, { ...yes, add: ['work', 'work'] }, asked)).toBe(true);
  expect(isRepeated({ ...given, state: 'RenewedConsentGiven' }, yes, asked)).toBe(true);
});

test('a yes to more or to less is another answer', () => {
  expect(isRepeated(given, { ...yes, add: [] }, asked)).toBe(false);
  expect(isRepeated({ ...given, categories: ['identity'] }, yes, asked)).toBe(false);
});

test.each([
  ['no', 'ConsentRefused'],
  ['talk-first', 'RequestDeferred'],
] as const)('the same %s again is that answer', (answer, state) => {
  expect(isRepeated({ state, categories: [], noticeHash: 'h' }, { ...yes, answer }, asked)).toBe(true);
  expect(isRepeated(given, { ...yes, answer }, asked)).toBe(false);
});

test('an answer to another text, or the first one, repeats nothing', () => {
  expect(isRepeated({ ...given, noticeHash: 'other' }, yes, asked)).toBe(false);
  expect(isRepeated(null, yes, asked)).toBe(false);
});
