import { NotNow } from './attempt.js';
import { MeetingInThePast, mustBeToCome, sayingTheyMet } from './handover.js';

const now = new Date('2026-11-28T10:00:00Z');

test('a first meeting is still to come', () => {
  expect(() => mustBeToCome(now, now)).toThrow(MeetingInThePast);
  expect(() => mustBeToCome(new Date(now.getTime() + 1), now)).not.toThrow();
});

test('her word that they met begins what was planned', () => {
  expect(sayingTheyMet('handover_planned', null)).toBe('begin');
});

test('where the organisation began it before, her word is noted', () => {
  expect(sayingTheyMet('active', null)).toBe('note');
});

test('she says it once, and only of a meeting that was planned', () => {
  expect(() => sayingTheyMet('active', now)).toThrow(NotNow);
  expect(() => sayingTheyMet('active', undefined)).toThrow(NotNow);
  expect(() => sayingTheyMet('completed', null)).toThrow(NotNow);
});
