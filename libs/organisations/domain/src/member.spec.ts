import type { Role } from '@kring/contracts';
import {
  LastOne,
  mustDo,
  mustGive,
  NotInThisState,
  NotYours,
  NotYourself,
  rolesGivenBy,
  verbsOn,
  type Colleague,
} from './member.js';

const administrator = { role: 'administrator', accountId: 'a' } as const;
const coordinator = { role: 'coordinator', accountId: 'c' } as const;
const someone = (role: Role, more: Partial<Colleague> = {}): Colleague => ({
  accountId: 'x',
  role,
  state: 'active',
  ...more,
});

test('an administrator gives every role', () => {
  for (const role of rolesGivenBy('administrator')) expect(() => mustGive(administrator, role)).not.toThrow();
  expect(rolesGivenBy('administrator')).toHaveLength(5);
});

test('a coordinator gives the roles of who works under her, and no other', () => {
  expect(rolesGivenBy('coordinator')).toEqual(['caseworker', 'volunteer']);
  expect(() => mustGive(coordinator, 'administrator')).toThrow(NotYours);
  expect(() => mustDo('suspend', coordinator, someone('coordinator'), 5)).toThrow(NotYours);
});

test.each(['caseworker', 'volunteer', 'adviser'] as const)('a %s gives none', (role) => {
  expect(rolesGivenBy(role)).toEqual([]);
});

test('nobody changes herself, under whichever of her roles', () => {
  const herself = someone('coordinator', { accountId: 'a' });
  expect(() => mustDo('change-role', administrator, herself, 5)).toThrow(NotYourself);
  expect(() => mustDo('suspend', administrator, someone('volunteer', { accountId: 'a' }), 5)).toThrow(
    NotYourself,
  );
});

test.each(['administrator', 'coordinator'] as const)('the last %s stays', (role) => {
  expect(() => mustDo('suspend', administrator, someone(role), 1)).toThrow(LastOne);
  expect(() => mustDo('change-role', administrator, someone(role), 1)).toThrow(LastOne);
  expect(() => mustDo('suspend', administrator, someone(role), 2)).not.toThrow();
});

test('the last volunteer may go', () => {
  expect(() => mustDo('suspend', administrator, someone('volunteer'), 1)).not.toThrow();
});

test('who is invited is not suspended, who works is not invited again', () => {
  const invited = someone('volunteer', { accountId: null, state: 'invited' });
  expect(() => mustDo('suspend', administrator, invited, 1)).toThrow(NotInThisState);
  expect(() => mustDo('invite-again', administrator, someone('volunteer'), 1)).toThrow(NotInThisState);
  expect(() => mustDo('reinstate', administrator, someone('volunteer'), 1)).toThrow(NotInThisState);
});

test('a page offers what is possible and nothing else', () => {
  expect(verbsOn(administrator, someone('volunteer'), 1)).toEqual(['change-role', 'suspend']);
  expect(verbsOn(administrator, someone('administrator'), 1)).toEqual([]);
  expect(verbsOn(coordinator, someone('volunteer', { state: 'invited', accountId: null }), 1)).toEqual([
    'change-role',
    'invite-again',
    'withdraw',
  ]);
  expect(verbsOn(coordinator, someone('administrator'), 2)).toEqual([]);
});
