import {
  AnswerPageOver,
  CODES_PER_ANSWER_LINK,
  mustBeHeld,
  mustBeOpened,
  mustHaveCodes,
  TooManyAnswerCodes,
  type AnswerLink,
} from './answer-link.js';

const now = new Date('2026-11-30T10:00:00Z');
const later = new Date('2026-11-30T10:01:00Z');
const link: AnswerLink = { validUntil: later, usedAt: null, codesAsked: 0, ticketUntil: later };

test('a link that never was, was used or is too old reads as absent', () => {
  expect(() => mustBeHeld(link, now)).not.toThrow();
  for (const over of [null, { ...link, usedAt: now }, { ...link, validUntil: now }]) {
    expect(() => mustBeHeld(over, now)).toThrow('bestaat niet');
  }
});

test('a link asks for so many codes and no more', () => {
  expect(() => mustHaveCodes({ ...link, codesAsked: CODES_PER_ANSWER_LINK - 1 })).not.toThrow();
  expect(() => mustHaveCodes({ ...link, codesAsked: CODES_PER_ANSWER_LINK })).toThrow(TooManyAnswerCodes);
});

test('only the page that a code opened answers, and only in its time', () => {
  expect(() => mustBeOpened(link, true, now)).not.toThrow();
  expect(() => mustBeOpened(link, false, now)).toThrow(AnswerPageOver);
  expect(() => mustBeOpened(link, true, later)).toThrow(AnswerPageOver);
  expect(() => mustBeOpened({ ...link, ticketUntil: null }, true, now)).toThrow(AnswerPageOver);
});
