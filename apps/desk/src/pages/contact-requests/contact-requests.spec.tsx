import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ContactRequest } from '@kring/contracts';
import { ADesk } from '../../in-specs/a-desk.js';
import { answering } from '../../in-specs/answering.js';
import { ContactRequests } from './contact-requests.js';

const line: ContactRequest = {
  id: 'p1',
  reference: 'K-7Q2F9DKM',
  givenName: null,
  since: '2026-11-27T10:00:00Z',
  contact: { channel: 'call', phone: '+31600000077', mayOthersAnswer: false },
  speaks: ['ti'],
  wish: null,
};

const show = (rows = [line]) =>
  render(
    <ADesk>
      <ContactRequests rows={rows} />
    </ADesk>,
  );

describe('who let the municipality contact her', () => {
  it('says since when she waits and how to reach her, and no name where she shares none', () => {
    show();
    expect(screen.getByText('Naam niet gedeeld')).toBeTruthy();
    expect(screen.getByText('vr 27 nov')).toBeTruthy();
    expect(screen.getByText('bellen, +31600000077')).toBeTruthy();
  });

  it('records the first conversation from here', async () => {
    const heard = answering({ 'POST /v1/participants/p1/contact-moments': () => ({ status: 204 }) });
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Ik neem contact op met K-7Q2F9DKM' }));
    const dialog = within(screen.getByRole('dialog'));
    await userEvent.click(dialog.getByRole('radio', { name: 'Aan de telefoon' }));
    await userEvent.click(dialog.getByRole('button', { name: 'Ik sprak haar' }));
    expect(await screen.findByText('Het gesprek met K-7Q2F9DKM staat erbij.')).toBeTruthy();
    expect(heard[0]!.body).toMatchObject({ way: 'call' });
  });

  it('says when nobody waits', () => {
    show([]);
    expect(screen.getByText('Niemand wacht op u')).toBeTruthy();
  });
});
