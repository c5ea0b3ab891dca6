import { NotFound } from '@kring/platform-kernel';
import { ForAnotherAddress, mustBeFor, mustBeOpen } from './invitation.js';

const now = new Date('2026-11-23T12:00:00Z');
const open = { mail: 'noor@example.nl', validUntil: new Date('2026-11-24T12:00:00Z'), usedAt: null };

test('an open invitation can be accepted', () => {
  expect(() => mustBeOpen(open, now)).not.toThrow();
});

test.each([
  ['that was never there', null],
  ['that was used', { ...open, usedAt: now }],
  ['that is too old', { ...open, validUntil: now }],
  ['that never went out', { ...open, validUntil: null }],
] as const)('one %s reads as absent', (_, invitation) => {
  expect(() => mustBeOpen(invitation, now)).toThrow(NotFound);
});

test('an invitation is for the address that it went to', () => {
  expect(() => mustBeFor(open, 'noor@example.nl')).not.toThrow();
  expect(() => mustBeFor(open, 'eve@example.nl')).toThrow(ForAnotherAddress);
  expect(() => mustBeFor(open, null)).toThrow(ForAnotherAddress);
});
