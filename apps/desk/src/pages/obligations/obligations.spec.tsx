import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Obligation } from '@kring/contracts';
import { ADesk } from '../../in-specs/a-desk.js';
import { answering, problem } from '../../in-specs/answering.js';
import { Obligations } from './obligations.js';

const line = (id: string, reference: string, more: Partial<Obligation> = {}): Obligation => ({
  id,
  reference,
  receivedAs: ['V-2041'],
  madeAt: '2026-11-23T10:00:00.000Z',
  dueOn: '2099-12-07',
  state: 'open',
  late: false,
  answer: null,
  law: null,
  lawNote: null,
  answeredAt: null,
  answeredBy: null,
  ...more,
});
const items = [
  line('o1', 'N-0001'),
  line('o2', 'N-0002', { state: 'overdue', late: true, dueOn: '2026-11-01' }),
  line('o3', 'N-0003', {
    state: 'answered',
    answer: 'kept',
    law: 'archive-act',
    answeredAt: '2026-11-20T10:00:00.000Z',
    answeredBy: 'Noor',
  }),
];

const show = (list = { items, open: 2 }) =>
  render(
    <ADesk>
      <Obligations list={list} />
    </ADesk>,
  );
const press = (name: string, where = screen as Pick<typeof screen, 'getByRole'>) =>
  userEvent.click(where.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));
const choose = (name: RegExp) => userEvent.click(dialog().getByRole('radio', { name }));

describe('what an organisation has to answer for', () => {
  it('says what waits, what is late and what was answered, and asks only for what waits', () => {
    show();
    expect(screen.getByText(/Er wachten twee verzoeken op antwoord/)).toBeTruthy();
    expect(screen.getByText('Te laat')).toBeTruthy();
    expect(screen.getByText('Bewaard: Archiefwet')).toBeTruthy();
    expect(screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'))).toEqual([
      'Antwoord op N-0001',
      'Antwoord op N-0002',
    ]);
  });

  it('takes "erased" in two presses', async () => {
    const heard = answering({ 'POST /v1/obligations/o1/answers': () => ({ status: 204 }) });
    show();
    await press('Antwoord op N-0001');
    await choose(/Alles is gewist/);
    await press('Geef dit antwoord', dialog());
    expect(await screen.findByText('Uw antwoord op N-0001 is gegeven.')).toBeTruthy();
    expect(heard[0]!.body).toEqual({ answer: 'erased' });
  });

  it('asks the name of another law, and forgets it when another answer is chosen', async () => {
    const heard = answering({ 'POST /v1/obligations/o1/answers': () => ({ status: 204 }) });
    show();
    await press('Antwoord op N-0001');
    await choose(/andere wet/);
    await press('Geef dit antwoord', dialog());
    expect(await dialog().findAllByText(/Schrijf welke wet het is/)).not.toEqual([]);
    await userEvent.type(dialog().getByRole('textbox', { name: /Welke wet/ }), 'Warenwet');
    await choose(/belastingwet/);
    await press('Geef dit antwoord', dialog());
    await screen.findByText('Uw antwoord op N-0001 is gegeven.');
    expect(heard.map(({ body }) => body)).toContainEqual({ answer: 'kept', law: 'fiscal-record' });
  });

  it('sends nothing without a choice', async () => {
    const heard = answering({});
    show();
    await press('Antwoord op N-0002');
    await press('Geef dit antwoord', dialog());
    expect(await dialog().findAllByText(/Kies wat u met uw kopieën deed/)).not.toEqual([]);
    expect(heard).toEqual([]);
  });

  it('says so when a colleague was first', async () => {
    answering({ 'POST /v1/obligations/o1/answers': () => problem(409, 'Hierop is al geantwoord.') });
    show();
    await press('Antwoord op N-0001');
    await choose(/Alles is gewist/);
    await press('Geef dit antwoord', dialog());
    expect(await dialog().findByText('Hierop is al geantwoord.')).toBeTruthy();
  });

  it('says when there is nothing', () => {
    show({ items: [], open: 0 });
    expect(screen.getByText('Er staat niets open')).toBeTruthy();
  });
});
