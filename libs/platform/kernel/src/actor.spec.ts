import { audienceOf, PUBLIC, SYSTEM, type MemberActor } from './actor.js';

const member: MemberActor = {
  kind: 'member',
  memberId: 'm',
  organisationId: 'o',
  organisationKind: 'migrant',
  role: 'coordinator',
};

test('a coordinator reads as her organisation', () => {
  expect(audienceOf(member)).toBe('o');
});

test.each(['volunteer', 'caseworker', 'adviser', 'administrator'] as const)(
  'a %s reads as herself alone',
  (role) => {
    expect(audienceOf({ ...member, role })).toBe('m');
  },
);

test('a participant reads as herself', () => {
  expect(audienceOf({ kind: 'participant', participantId: 'p', assurance: 'high' })).toBe('p');
});

test.each([PUBLIC, SYSTEM, { kind: 'link-holder', tokenHash: 't' } as const])(
  '%j has no audience',
  (actor) => {
    expect(audienceOf(actor)).toBeNull();
  },
);
