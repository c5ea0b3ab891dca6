import type { MemberSession, OrganisationKind, Role } from '@kring/contracts';
import { navOf } from './nav.js';

const session = (role: Role, kind: OrganisationKind): MemberSession => ({
  kind: 'member',
  member: { id: 'm', name: 'Samira', role },
  organisation: { id: 'o', name: 'De Brug', kind, place: 'Delft', mayReceive: true, madeKnownBy: null },
  memberships: [],
});
const none = { questions: 0, obligations: 0, requests: 0, contacts: 0 };
const sender = session('caseworker', 'municipality');
const labels = (who: MemberSession) => navOf(who, '/', none).map((item) => item.label);
const current = (pathname: string) => navOf(sender, pathname, none).find((item) => item.isCurrent)?.label;

describe('the menu', () => {
  it.each([
    ['/', 'Vandaag'],
    ['/verwijzingen/1', 'Verwijzingen'],
    ['/aanvragen/1', 'Verwijzingen'],
    ['/deelnemers/1', 'Deelnemers'],
    ['/deelnemers/1/verwijzen', 'Verwijzingen'],
  ])('shows at %s that you are at %s', (pathname, label) => {
    expect(current(pathname)).toBe(label);
  });

  it('says aloud how many wait', () => {
    const nav = navOf(session('coordinator', 'migrant'), '/', { ...none, questions: 1, obligations: 3 });
    expect(nav[1]).toMatchObject({ badge: 1, badgeLabel: '1 wacht op u' });
    expect(nav[3]).toMatchObject({ label: 'Nakomen', badge: 3, badgeLabel: '3 wachten op u' });
  });

  it('gives a volunteer no referrals', () => {
    expect(labels(session('volunteer', 'volunteer'))).toEqual(['Vandaag', 'Deelnemers']);
  });

  it('gives who looks after the members their page, and a municipality the organisations', () => {
    expect(labels(session('administrator', 'social'))).toEqual(['Vandaag', 'Nakomen', 'Onze organisatie']);
    expect(labels(session('administrator', 'municipality'))).toEqual([
      'Vandaag',
      'Organisaties',
      'Onze organisatie',
    ]);
    expect(labels(sender)).toEqual([
      'Vandaag',
      'Verwijzingen',
      'Deelnemers',
      'Verzoeken',
      'Contactverzoeken',
    ]);
  });

  it('shows who is out of sight to whoever was given that task, and to nobody by role', () => {
    const tasked = { ...sender, member: { ...sender.member, tasks: ['out-of-sight' as const] } };
    expect(labels(tasked)).toContain('Uit beeld');
    expect(labels(session('coordinator', 'municipality'))).not.toContain('Uit beeld');
  });
});
