import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { InvitationSeen, MemberSession } from '@kring/contracts';
import { ADesk, aMember } from '../../in-specs/a-desk.js';
import { answering, problem } from '../../in-specs/answering.js';
import { InvitationView } from './invitation-view.js';

const invitation: InvitationSeen = {
  name: 'Noor Jansen',
  mail: 'n•••@example.nl',
  organisation: { name: 'Stichting De Brug', kind: 'migrant', place: 'Delft' },
  invitedBy: 'Gemeente Delft',
  roles: ['administrator', 'coordinator'],
  validUntil: '2026-11-30T11:00:00Z',
  ways: ['passkey', 'mail-code'],
};
const token = 'a'.repeat(43);

function show(ways: InvitationSeen['ways'] = invitation.ways, signedInAs: MemberSession | null = null) {
  render(
    <ADesk>
      <InvitationView token={token} invitation={{ ...invitation, ways }} signedInAs={signedInAs} />
    </ADesk>,
  );
}

const names = () => screen.getAllByRole('button').map((button) => button.textContent);
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

describe('an invitation', () => {
  beforeAll(() => {
    window.PublicKeyCredential = class {} as typeof PublicKeyCredential;
  });

  it('says who invites her, as what and until when', () => {
    show();
    expect(screen.getByRole('heading', { level: 1, name: 'Welkom, Noor Jansen' })).toBeTruthy();
    const said = document.body.textContent;
    expect(said).toContain('Gemeente Delft vraagt u');
    expect(said).toContain('Stichting De Brug');
    expect(said).toContain('beheerder en coördinator');
    expect(said).toContain('maandag 30 november, 12:00 uur');
  });

  it('offers the ways that the server gives, and no other', () => {
    show(['passkey', 'mail-code']);
    expect(names()).toEqual(['Maak een passkey', 'Liever een code per mail']);
  });

  it('leads municipal staff to their own sign-in first', () => {
    show(['provider', 'passkey', 'mail-code']);
    expect(names()[0]).toBe('Inloggen bij Stichting De Brug');
  });

  it('is taken in one tap by who is signed in already', async () => {
    const refusal = 'U bent ingelogd met een ander mailadres dan dat van deze uitnodiging. Log eerst uit.';
    const heard = answering({ 'POST /v1/invitations/acceptances': () => problem(409, refusal) });
    show(['signed-in', 'mail-code'], aMember());
    await press('Neem de uitnodiging aan');
    expect(heard).toEqual([{ method: 'POST', path: '/v1/invitations/acceptances', body: { token } }]);
    expect(await screen.findByText(refusal)).toBeTruthy();
  });

  it('says beforehand that another who is signed in here will be signed out', () => {
    show(['passkey', 'mail-code'], aMember());
    expect(screen.getByText(/wordt u daar uitgelogd/)).toBeTruthy();
  });

  it('sends a code only when asked, to the address that was invited', async () => {
    const heard = answering({ 'POST /v1/invitations/mail-codes': () => ({}) });
    show();
    await press('Liever een code per mail');
    expect(heard).toEqual([]);
    await press('Stuur mij een code');
    expect(await screen.findByText(/gestuurd naar n•••@example\.nl/)).toBeTruthy();
    expect(heard).toEqual([{ method: 'POST', path: '/v1/invitations/mail-codes', body: { token } }]);
  });
});
