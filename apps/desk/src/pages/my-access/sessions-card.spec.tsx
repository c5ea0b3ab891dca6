import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { SessionListed } from '@kring/contracts';
import { ADesk } from '../../in-specs/a-desk.js';
import { answering } from '../../in-specs/answering.js';
import { SessionsCard } from './sessions-card.js';

const session = (id: string, device: string, current = false): SessionListed => ({
  id,
  device,
  way: 'passkey',
  startedAt: '2026-11-20T09:00:00Z',
  seenAt: '2026-11-20T10:00:00Z',
  current,
});
const phone = session('s1', 'Chrome op Android');
const here = session('s2', 'Firefox op Linux', true);
const other = session('s3', '');

const show = (sessions: SessionListed[]) =>
  render(
    <ADesk>
      <SessionsCard sessions={sessions} />
    </ADesk>,
  );

describe('where you are signed in', () => {
  it('begins with here, which is not ended from here', () => {
    show([phone, here, other]);
    const terms = screen.getAllByRole('term').map((term) => term.textContent);
    expect(terms).toEqual(['Firefox op Linux', 'Chrome op Android', 'Onbekend apparaat']);
    expect(screen.getAllByRole('button', { name: /^Log uit/ })).toHaveLength(2);
  });

  it('asks before it ends one, and ends that one', async () => {
    const heard = answering({ 'POST /v1/sessions/s1/end': () => ({}) });
    show([here, phone]);
    await userEvent.click(screen.getByRole('button', { name: /^Log uit: Chrome op Android/ }));
    expect(heard).toEqual([]);
    const dialog = screen.getByRole('alertdialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Log daar uit' }));
    expect(heard[0]).toMatchObject({ method: 'POST', path: '/v1/sessions/s1/end' });
    expect(await screen.findByText('U bent daar uitgelogd')).toBeTruthy();
  });

  it('ends all others at once only where there are several', () => {
    show([here, phone]);
    expect(screen.queryByRole('button', { name: 'Overal elders uitloggen' })).toBeNull();
    show([here, phone, other]);
    expect(screen.getByRole('button', { name: 'Overal elders uitloggen' })).toBeTruthy();
  });
});
