import { NotNow } from './attempt.js';
import { isTaking, KeepsNothing, mustBeLookedAfter, mustBeOpenTo } from './keeper.js';

test('whoever looks after something sees it already', () => {
  expect(() => mustBeOpenTo({ role: 'coordinator' }, false)).not.toThrow();
  expect(() => mustBeOpenTo({ role: 'caseworker' }, true)).not.toThrow();
  expect(() => mustBeOpenTo({ role: 'caseworker' }, false)).toThrow(KeepsNothing);
});

test.each(['volunteer', 'adviser', 'administrator'] as const)('a %s looks after no question', (role) => {
  expect(() => mustBeOpenTo({ role }, true)).toThrow(KeepsNothing);
});

test('nobody looks after what is over', () => {
  expect(() => mustBeLookedAfter('waitlisted')).not.toThrow();
  expect(() => mustBeLookedAfter('active')).not.toThrow();
  expect(() => mustBeLookedAfter('declined')).toThrow(NotNow);
});

test('taking is for oneself, and laying down is of what is one’s own', () => {
  const [me, other] = ['m', 'n'];
  expect(isTaking(me, { kind: 'member', id: me }, { id: other })).toBe(true);
  expect(isTaking(me, null, { id: me })).toBe(true);
  expect(isTaking(me, null, null)).toBe(true);
  expect(isTaking(me, null, { id: other })).toBe(false);
  expect(isTaking(me, { kind: 'member', id: other }, null)).toBe(false);
  expect(isTaking(me, { kind: 'team', id: me }, null)).toBe(false);
});
