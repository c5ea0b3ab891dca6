import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ADesk, aMember } from '../../in-specs/a-desk.js';
import { answering } from '../../in-specs/answering.js';
import { TermCard } from './term-card.js';

const roster = { items: [], teams: [], mayInvite: [] };

describe('the term of a municipality', () => {
  it('is shown as it is, and kept as it is written', async () => {
    const heard = answering({
      'GET /v1/out-of-sight/term': () => ({ body: { months: 6 } }),
      'PUT /v1/out-of-sight/term': () => ({}),
    });
    const said: string[] = [];
    render(
      <ADesk session={aMember('administrator', 'municipality')}>
        <TermCard roster={roster} onDone={(words) => said.push(words)} />
      </ADesk>,
    );
    const months = await screen.findByRole<HTMLInputElement>('textbox', { name: /Na hoeveel maanden/ });
    expect(months.value).toBe('6');
    await userEvent.clear(months);
    expect(months.value).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/Maanden: /);
    await userEvent.type(months, '4');
    await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
    await waitFor(() => expect(said).toEqual(['De termijn is bewaard.']));
    expect(heard.find(({ method }) => method === 'PUT')?.body).toEqual({ months: 4 });
  });
});
