import { transitions, type State } from './attempt.js';
import { AlreadyAsked, mustBeFree, senderMay, standingAt, takeBack, type Told } from './standing.js';

const deadline = new Date('2026-12-01T10:00:00Z');
const before = new Date('2026-12-01T09:59:59Z');
const told = (state: Told['state'], closesAt: Date | null = deadline): Told => ({ state, closesAt });

test('every kind of no reads the same at the deadline, and nothing before it', () => {
  expect(standingAt(told('awaiting'), before)).toBe('awaiting');
  expect(standingAt(told('awaiting'), deadline)).toBe('not-going-ahead');
});

test('what was accepted is over when its period ends, and nothing can be done with it any more', () => {
  expect(standingAt(told('accepted'), before)).toBe('accepted');
  expect(standingAt(told('accepted'), deadline)).toBe('over');
  expect(senderMay('over')).toEqual([]);
  expect(() => mustBeFree([told('accepted')], deadline)).not.toThrow();
});

test('an organisation that declined stays declined, and what was taken back stays so', () => {
  expect(standingAt(told('declined', null), deadline)).toBe('declined');
  expect(standingAt(told('withdrawn', null), deadline)).toBe('withdrawn');
});

test('it is taken back until it is accepted, and void by mistake after that too', () => {
  expect(takeBack(told('awaiting'), 'withdraw', before)).toBe('withdrawn');
  expect(takeBack(told('sent'), 'withdraw', before)).toBe('withdrawn');
  expect(takeBack(told('accepted'), 'void', before)).toBe('voided');
  expect(senderMay('accepted')).toEqual(['void']);
});

test.each([
  ['withdraw', told('accepted'), before, ['void']],
  ['withdraw', told('withdrawn', null), before, []],
  ['void', told('declined', null), before, []],
  ['withdraw', told('sent'), deadline, []],
] as const)(
  'an illegal move is refused with what is allowed, never ignored: %s',
  (event, was, now, allowed) => {
    expect(() => takeBack(was, event, now)).toThrow(expect.objectContaining({ name: 'NotNow', allowed }));
  },
);

test('a second attempt is always possible, unless one is open there as the sender reads it', () => {
  const over = [told('declined', null), told('withdrawn', null), told('voided', null)];
  expect(() => mustBeFree([], before)).not.toThrow();
  expect(() => mustBeFree(over, before)).not.toThrow();
  expect(() => mustBeFree([told('sent')], deadline)).not.toThrow();
  for (const state of ['awaiting', 'sent', 'accepted'] as const) {
    expect(() => mustBeFree([...over, told(state)], before)).toThrow(AlreadyAsked);
  }
});

test('what the sender may do, the table allows in every state that it can not tell apart before an answer', () => {
  const unanswered: State[] = ['awaiting_consent', 'sent', 'in_review', 'waitlisted'];
  for (const state of unanswered) {
    expect(Object.keys(transitions[state])).toEqual(expect.arrayContaining(senderMay('sent')));
  }
});
