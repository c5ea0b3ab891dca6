import type { MemberSession, OrganisationKind, Role } from '@kring/contracts';
import { deskOf } from './member.js';

const session = (role: Role, kind: OrganisationKind): MemberSession => ({
  kind: 'member',
  member: { id: 'm', name: 'Samira', role },
  organisation: { id: 'o', name: 'De Brug', kind, place: 'Delft' },
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
