import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RouterProvider } from 'react-aria-components';
import { DeskFrame } from './desk-frame.js';

function renderFrame(navigate: (href: string) => void) {
  render(
    <RouterProvider navigate={navigate}>
      <DeskFrame
        appName="Kring"
        homeHref="/"
        nav={[
          { href: '/today', label: 'Vandaag', isCurrent: true },
          { href: '/referrals', label: 'Verwijzingen', badge: 3, badgeLabel: '3 wachten op u' },
        ]}
        navLabel="Hoofdmenu"
        skipLabel="Naar de inhoud"
        menuLabel="Menu"
        person={{ name: 'Samira' }}
      >
        <h1>Vandaag</h1>
      </DeskFrame>
    </RouterProvider>,
  );
}

describe('the desk frame', () => {
  it('says where you are and what waits', () => {
    renderFrame(() => {});
    expect(screen.getByRole('link', { name: 'Vandaag' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Verwijzingen 3 wachten op u' })).toBeTruthy();
  });

  it('goes through the app’s own router, and closes the menu', async () => {
    const visited: string[] = [];
    renderFrame((href) => visited.push(href));
    const menu = screen.getByRole('button', { name: 'Menu' });
    await userEvent.click(menu);
    expect(menu.getAttribute('aria-expanded')).toBe('true');
    await userEvent.click(screen.getByRole('link', { name: /Verwijzingen/ }));
    expect(visited).toEqual(['/referrals']);
    expect(menu.getAttribute('aria-expanded')).toBe('false');
  });

  it('begins with a way past the navigation', async () => {
    renderFrame(() => {});
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Naar de inhoud' }));
  });
});
