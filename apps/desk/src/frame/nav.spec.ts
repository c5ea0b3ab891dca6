import { navOf } from './nav.js';

const current = (pathname: string) => navOf('sender', pathname, 0).find((item) => item.isCurrent)?.label;

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
    expect(navOf('receiver', '/', 1)[1]).toMatchObject({ badge: 1, badgeLabel: '1 wacht op u' });
  });

  it('gives a volunteer no referrals', () => {
    expect(navOf('volunteer', '/', 0).map((item) => item.label)).toEqual(['Vandaag', 'Deelnemers']);
  });
});
