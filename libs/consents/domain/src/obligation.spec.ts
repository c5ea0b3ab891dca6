import {
  DAYS_TO_ANSWER_OBLIGATION,
  dueAfter,
  mustBeUnanswered,
  mustEscalate,
  ObligationAnswered,
  obligationReference,
  owesAnswer,
  possibleAnswers,
  stateOfObligation,
  type Owed,
} from './obligation.js';

const made = new Date('2026-11-23T10:00:00Z');
const due = dueAfter(made);
const open: Owed = { dueAt: due, answeredAt: null, escalatedAt: null };
const overdue: Owed = { ...open, escalatedAt: due };
const answered: Owed = { ...open, answeredAt: made };

test('an answer is due in fourteen days, well within the month of the law', () => {
  expect(DAYS_TO_ANSWER_OBLIGATION).toBe(14);
  expect(due).toEqual(new Date('2026-12-07T10:00:00Z'));
});

test('it is open, then overdue, and answered from either', () => {
  expect([open, overdue, answered].map(stateOfObligation)).toEqual(['open', 'overdue', 'answered']);
  expect(stateOfObligation({ ...overdue, answeredAt: due })).toBe('answered');
});

test('it escalates at its day, once, and never when it was answered', () => {
  expect(mustEscalate(open, new Date(due.getTime() - 1))).toBe(false);
  expect(mustEscalate(open, due)).toBe(true);
  expect(mustEscalate(overdue, due)).toBe(false);
  expect(mustEscalate(answered, due)).toBe(false);
});

test('open and overdue can be answered, also late; an answer stands', () => {
  expect(possibleAnswers('open')).toEqual(['erased', 'kept']);
  expect(possibleAnswers('overdue')).toEqual(['erased', 'kept']);
  expect(possibleAnswers('answered')).toEqual([]);
  expect(() => mustBeUnanswered(overdue)).not.toThrow();
  expect(() => mustBeUnanswered(answered)).toThrow(ObligationAnswered);
});

test('a municipality answers for nothing, because that would tell it what she did', () => {
  expect(owesAnswer('municipality')).toBe(false);
  for (const kind of ['migrant', 'volunteer', 'social'] as const) expect(owesAnswer(kind)).toBe(true);
});

test('references count on past four digits', () => {
  expect([1, 42, 12_345].map(obligationReference)).toEqual(['N-0001', 'N-0042', 'N-12345']);
});
