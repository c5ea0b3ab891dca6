import type { AnswerQuestion } from '@kring/contracts';
import { answer, type OpenQuestion } from './answer.js';
import { AlreadyAnswered, NotAsked, NoticeChanged, NotUnderstood } from './question.js';

const question: OpenQuestion = { required: ['identity', 'contact'], optional: ['work'], answeredAt: null };
const yes: AnswerQuestion = { answer: 'yes', add: [], noticeHash: 'h', language: 'nl', understood: true };

test('yes means the smallest set', () => {
  expect(answer(question, yes, 'h')).toEqual({
    state: 'ConsentGiven',
    categories: ['identity', 'contact'],
    closes: true,
  });
});

test('she may add what was asked beyond it, once', () => {
  expect(answer(question, { ...yes, add: ['work', 'work'] }, 'h').categories).toEqual([
    'identity',
    'contact',
    'work',
  ]);
});

test('what was not asked cannot be added', () => {
  expect(() => answer(question, { ...yes, add: ['care'] }, 'h')).toThrow(NotAsked);
});

test('a yes that was not understood is no yes', () => {
  expect(() => answer(question, { ...yes, understood: false }, 'h')).toThrow(NotUnderstood);
});

test('no needs no understanding and lets nothing flow', () => {
  const no = answer(question, { ...yes, answer: 'no', understood: false }, 'h');
  expect(no).toEqual({ state: 'ConsentRefused', categories: [], closes: true });
});

test('whoever wants to talk first may still answer', () => {
  expect(answer(question, { ...yes, answer: 'talk-first' }, 'h')).toMatchObject({
    categories: [],
    closes: false,
  });
});

test.each(['yes', 'no', 'talk-first'] as const)(
  '%s to another text than the present one counts for nothing',
  (word) => {
    expect(() => answer(question, { ...yes, answer: word }, 'other')).toThrow(NoticeChanged);
  },
);

test('a question is answered once', () => {
  expect(() => answer({ ...question, answeredAt: new Date() }, yes, 'h')).toThrow(AlreadyAnswered);
});
