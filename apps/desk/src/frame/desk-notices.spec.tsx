import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADesk, aMember } from '../in-specs/a-desk.js';
import { answering, problem } from '../in-specs/answering.js';
import { MembershipSwitcher } from './membership-switcher.js';
import { WaitsForVetting } from './waits-for-vetting.js';

describe('the frame', () => {
  it('says that nothing comes in yet, and whose turn it is', () => {
    const { organisation } = aMember();
    const waits = { ...organisation, mayReceive: false, madeKnownBy: 'Gemeente Delft' };
    render(<WaitsForVetting organisation={waits} />);
    expect(document.body.textContent).toContain('U kunt nog niets ontvangen of aanbieden');
    expect(document.body.textContent).toContain('Gemeente Delft moet Stichting De Brug eerst toelaten');
  });

  it('says nothing of it to who may receive', () => {
    const { container } = render(<WaitsForVetting organisation={aMember().organisation} />);
    expect(container.textContent).toBe('');
  });

  it('offers the other memberships, and not the one that she is', async () => {
    const heard = answering({ 'POST /v1/session/membership': () => problem(404) });
    const session = aMember();
    const memberships = [
      ...session.memberships,
      { memberId: 'm8', role: 'coordinator', organisation: { id: 'o1', name: 'Stichting De Brug' } } as const,
      { memberId: 'm9', role: 'volunteer', organisation: { id: 'o2', name: 'Buurthuis' } } as const,
    ];
    render(
      <ADesk>
        <MembershipSwitcher session={{ ...session, memberships }} />
      </ADesk>,
    );
    const names = screen.getAllByRole('button').map((button) => button.textContent);
    expect(names).toEqual(['Coördinator', 'Maatje · Buurthuis']);
    await userEvent.click(screen.getByRole('button', { name: 'Maatje · Buurthuis' }));
    expect(heard[0]).toMatchObject({ path: '/v1/session/membership', body: { memberId: 'm9' } });
  });
});
