import { useState } from 'react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useQuery } from '@tanstack/react-query';
import type { Roster, RosterLine } from '@kring/contracts';
import { rosterQuery } from '../../data/roster.js';
import { ADesk } from '../../in-specs/a-desk.js';
import { answering, problem } from '../../in-specs/answering.js';
import type { MemberSearch } from './member-search.js';
import { OurOrganisation } from './our-organisation.js';

const line = (id: string, name: string, more: Partial<RosterLine> = {}): RosterLine => ({
  id,
  name,
  mail: `${id}@example.nl`,
  role: 'volunteer',
  tasks: [],
  state: 'active',
  teams: [],
  invitedUntil: null,
  isYou: false,
  may: [],
  version: 3,
  ...more,
});
const samira = line('m0', 'Samira El Idrissi', { role: 'coordinator', isYou: true });
const fatma = line('m1', 'Fatma Kaya', { may: ['change-role', 'suspend'] });
const noor = line('m2', 'Noor Jansen', {
  state: 'invited',
  invitedUntil: '2026-11-30T11:00:00Z',
  may: ['invite-again', 'withdraw'],
});
const roster: Roster = { items: [samira, fatma, noor], teams: [], mayInvite: ['caseworker', 'volunteer'] };

function Page() {
  const [filters, setFilters] = useState<MemberSearch>({});
  const { data = roster } = useQuery(rosterQuery);
  const filter = (change: MemberSearch) => setFilters((before) => ({ ...before, ...change }));
  return <OurOrganisation roster={data} filters={filters} filter={filter} />;
}

const show = () =>
  render(
    <ADesk>
      <Page />
    </ADesk>,
  );
const press = (name: string | RegExp, within_ = screen as Pick<typeof screen, 'getByRole'>) =>
  userEvent.click(within_.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));

describe('our organisation', () => {
  it('offers a button only where something may be done, and there only that', async () => {
    answering({ 'GET /v1/roster': () => ({ body: roster }) });
    show();
    expect(screen.queryByRole('button', { name: /Beheer Samira/ })).toBeNull();
    await press(/Beheer Noor/);
    const names = dialog()
      .getAllByRole('button')
      .map((button) => button.textContent);
    expect(names).toEqual(['', 'Stuur opnieuw', 'Trek in']);
  });

  it('says all that is wrong with an invitation at once, before it goes', async () => {
    const heard = answering({ 'GET /v1/roster': () => ({ body: roster }) });
    show();
    await press('Iemand uitnodigen');
    await press('Nodig uit', dialog());
    const faults = await dialog().findByRole('alert');
    expect(within(faults).getAllByRole('listitem')).toHaveLength(3);
    expect(faults.textContent).toMatch(/Naam: .*Mailadres: .*Rol: /);
    expect(heard.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('keeps what was filled in when the server refuses', async () => {
    const refusal = 'Dit mailadres werkt hier al.';
    answering({
      'GET /v1/roster': () => ({ body: roster }),
      'POST /v1/invitations': () => problem(409, refusal),
    });
    show();
    await press('Iemand uitnodigen');
    await userEvent.type(dialog().getByLabelText('Naam'), 'Bo');
    await userEvent.type(dialog().getByLabelText('Mailadres'), 'bo@example.nl');
    await userEvent.click(dialog().getByRole('radio', { name: 'Maatje' }));
    await press('Nodig uit', dialog());
    expect(await dialog().findByText(refusal)).toBeTruthy();
    expect(dialog().getByLabelText<HTMLInputElement>('Mailadres').value).toBe('bo@example.nl');
  });

  it('says what the server finds wrong once, at its field', async () => {
    const refusal = 'Dit mailadres werkt hier al.';
    answering({
      'GET /v1/roster': () => ({ body: roster }),
      'POST /v1/invitations': () => problem(409, refusal, [{ path: 'mail', message: refusal }]),
    });
    show();
    await press('Iemand uitnodigen');
    await userEvent.type(dialog().getByLabelText('Naam'), 'Bo');
    await userEvent.type(dialog().getByLabelText('Mailadres'), 'bo@example.nl');
    await userEvent.click(dialog().getByRole('radio', { name: 'Maatje' }));
    await press('Nodig uit', dialog());
    expect(await dialog().findByText(refusal)).toBeTruthy();
    expect(dialog().queryByText('Er is intussen iets veranderd')).toBeNull();
  });

  it('suspends at the version that it shows, after a question, and says so', async () => {
    const heard = answering({
      'GET /v1/roster': () => ({ body: roster }),
      'POST /v1/members/m1/suspend': () => ({ body: { id: 'm1', version: 4 } }),
    });
    show();
    await press(/Beheer Fatma/);
    await press('Schors: Fatma Kaya');
    expect(heard.some(({ method }) => method === 'POST')).toBe(false);
    await press('Schors', within(screen.getByRole('alertdialog')));
    expect(await screen.findByText('Fatma Kaya is geschorst, en overal uitgelogd.')).toBeTruthy();
    expect(heard.find(({ method }) => method === 'POST')?.body).toEqual({ version: 3 });
  });

  it('says that an invitation was withdrawn, though its line is gone by then', async () => {
    let isThere = true;
    answering({
      'GET /v1/roster': () => ({ body: { ...roster, items: isThere ? roster.items : [samira, fatma] } }),
      'DELETE /v1/members/m2/invitations': () => {
        isThere = false;
        return {};
      },
    });
    show();
    await press(/Beheer Noor/);
    await press('Trek in: de uitnodiging van Noor Jansen');
    await press('Trek in', within(screen.getByRole('alertdialog')));
    expect(await screen.findByText('De uitnodiging van Noor Jansen is ingetrokken.')).toBeTruthy();
    expect(screen.queryByRole('rowheader', { name: /Noor/ })).toBeNull();
  });
});
