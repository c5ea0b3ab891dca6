import type { MemberSession, OrganisationKind, Role } from '@kring/contracts';
import { deskOf, maySeeRoster, mayVet } from './member.js';

const session = (role: Role, kind: OrganisationKind): MemberSession => ({
  kind: 'member',
  member: { id: 'm', name: 'Samira', role },
  organisation: { id: 'o', name: 'De Brug', kind, place: 'Delft', mayReceive: true, madeKnownBy: null },
  memberships: [{ memberId: 'm', role, organisation: { id: 'o', name: 'De Brug' } }],
});

describe('which desk someone sits at', () => {
  it.each([
    ['caseworker', 'municipality', 'sender'],
    ['coordinator', 'municipality', 'sender'],
    ['coordinator', 'migrant', 'receiver'],
    ['volunteer', 'volunteer', 'volunteer'],
    ['adviser', 'municipality', 'other'],
    ['administrator', 'social', 'other'],
  ] as const)('a %s of a %s organisation: %s', (role, kind, desk) => {
    expect(deskOf(session(role, kind))).toBe(desk);
  });
});

describe('who looks after who gets in', () => {
  it.each([
    ['administrator', 'municipality', true, true],
    ['coordinator', 'municipality', true, true],
    ['administrator', 'migrant', true, false],
    ['caseworker', 'municipality', false, false],
    ['volunteer', 'volunteer', false, false],
  ] as const)('a %s of a %s organisation: members %s, organisations %s', (role, kind, members, vetting) => {
    expect(maySeeRoster(session(role, kind))).toBe(members);
    expect(mayVet(session(role, kind))).toBe(vetting);
  });
});
