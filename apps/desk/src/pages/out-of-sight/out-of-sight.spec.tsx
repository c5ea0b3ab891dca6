import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { OutOfSightLine } from '@kring/contracts';
import { ADesk } from '../../in-specs/a-desk.js';
import { answering } from '../../in-specs/answering.js';
import { OutOfSight } from './out-of-sight.js';

const line: OutOfSightLine = {
  id: 'p1',
  reference: 'K-7Q2F9DKM',
  givenName: 'Meron',
  rules: [{ rule: 'no-intake', since: '2026-03-12' }],
  contact: { channel: 'call', phone: '+31600000077', mayOthersAnswer: false },
  speaks: ['ti'],
};

const show = (rows = [line]) =>
  render(
    <ADesk>
      <OutOfSight rows={rows} />
    </ADesk>,
  );
const open = () => userEvent.click(screen.getByRole('button', { name: 'Ik neem contact op met Meron' }));
const dialog = () => within(screen.getByRole('dialog'));

describe('who is out of sight', () => {
  it('says why and since when, and what to mind', async () => {
    show();
    expect(screen.getByText('Na tien weken nog geen intake, sinds 12 maart 2026')).toBeTruthy();
    await open();
    expect(dialog().getByText(/Alleen zij mag opnemen/)).toBeTruthy();
    expect(dialog().getByText(/Nooit iemand uit haar familie. Zij spreekt Tigrinya/)).toBeTruthy();
  });

  it('records a contact in two taps, with her and nobody else', async () => {
    const heard = answering({ 'POST /v1/participants/p1/contact-moments': () => ({ status: 204 }) });
    show();
    await open();
    expect(dialog().getAllByRole('radio')).toHaveLength(4);
    await userEvent.click(dialog().getByRole('radio', { name: 'Aan de balie' }));
    await userEvent.click(dialog().getByRole('button', { name: 'Ik sprak haar' }));
    expect(await screen.findByText('Het gesprek met Meron staat erbij.')).toBeTruthy();
    expect(heard[0]!.body).toMatchObject({ way: 'desk' });
  });

  it('says when everybody is in sight', () => {
    show([]);
    expect(screen.getByText('Iedereen is in beeld')).toBeTruthy();
  });
});
