import { NotFound } from '@kring/platform-kernel';
import { CodeExpired, masked, mustGiveCode, mustTakeCode, TooManyTries, type Link } from './link.js';

const now = new Date('2026-11-23T10:00:00Z');
const later = new Date('2026-11-23T10:10:00Z');
const fresh: Link = {
  way: 'code-to-phone',
  validUntil: later,
  usedAt: null,
  codesSent: 1,
  tries: 0,
  codeValidUntil: later,
};

test('a fresh link gives a code and takes it', () => {
  expect(() => mustGiveCode(fresh, now)).not.toThrow();
  expect(() => mustTakeCode(fresh, now)).not.toThrow();
});

test.each([
  ['unknown', null],
  ['used', { ...fresh, usedAt: now }],
  ['expired', { ...fresh, validUntil: now }],
])('a link that is %s reads as absent', (_, link) => {
  expect(() => mustGiveCode(link, now)).toThrow(NotFound);
  expect(() => mustTakeCode(link, now)).toThrow(NotFound);
});

test.each(['link-to-phone', 'desk'] as const)(
  'a link whose code is shown at the desk (%s) sends none',
  (way) => {
    expect(() => mustGiveCode({ ...fresh, way }, now)).toThrow(NotFound);
    expect(() => mustTakeCode({ ...fresh, way }, now)).not.toThrow();
  },
);

test('the sixth try is refused, also with the right code', () => {
  expect(() => mustTakeCode({ ...fresh, tries: 4 }, now)).not.toThrow();
  expect(() => mustTakeCode({ ...fresh, tries: 5 }, now)).toThrow(TooManyTries);
});

test('a code lives a quarter of an hour', () => {
  expect(() => mustTakeCode({ ...fresh, codeValidUntil: now }, now)).toThrow(CodeExpired);
  expect(() => mustTakeCode({ ...fresh, codeValidUntil: null }, now)).toThrow(CodeExpired);
});

test('one link gives three codes and no more', () => {
  expect(() => mustGiveCode({ ...fresh, codesSent: 3 }, now)).toThrow(TooManyTries);
});

test('a masked number shows two digits', () => {
  expect(masked('+31612345678')).toBe('•••• 78');
});
