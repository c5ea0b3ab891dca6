import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { RightRequest } from '../../data/requests.js';
import { ADesk } from '../../in-specs/a-desk.js';
import { answering, problem } from '../../in-specs/answering.js';
import { Requests } from './requests.js';

const request = (kind: RightRequest['kind'], more: Partial<RightRequest> = {}): RightRequest => ({
  kind,
  id: kind,
  participantId: 'p1',
  reference: 'K-7Q2F9DKM',
  askedAt: '2026-11-23T10:00:00.000Z',
  says: null,
  category: null,
  ...more,
});
const list = [
  request('correction', { category: 'identity', says: 'Zo heet ik niet.' }),
  request('erasure'),
  request('objection', { says: 'Mijn ex werkt daar.' }),
];

const show = (rows = list) =>
  render(
    <ADesk>
      <Requests list={rows} />
    </ADesk>,
  );
const open = (name: RegExp) => userEvent.click(screen.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));
const choose = (name: RegExp) => userEvent.click(dialog().getByRole('radio', { name }));
const give = () => userEvent.click(dialog().getByRole('button', { name: 'Geef dit besluit' }));

describe('what people ask with the rights that they have', () => {
  it('says what each wants, and in which words', () => {
    show();
    for (const words of ['Rechtzetten: Naam', 'Wissen', 'Bezwaar tegen uw eigen taak', 'Zo heet ik niet.'])
      expect(screen.getAllByText(words).length).toBeGreaterThan(0);
  });

  it.each([
    ['Rechtzetten', /Het is rechtgezet/, 'corrections/correction', { decision: 'correct' }],
    [
      'Rechtzetten',
      /registratie/,
      'corrections/correction',
      { decision: 'decline', ground: 'official-record' },
    ],
    ['Wissen', /Alles wissen/, 'erasures/erasure', { decision: 'grant' }],
    ['Wissen', /Archiefwet/, 'erasures/erasure', { decision: 'refuse', law: 'archive-act' }],
    ['Bezwaar', /U stopt/, 'objections/objection', { decision: 'uphold' }],
    [
      'Bezwaar',
      /zwaarder belang/,
      'objections/objection',
      { decision: 'dismiss', ground: 'overriding-interest' },
    ],
  ])('decides on %s: %s', async (which, way, path, body) => {
    const heard = answering({ [`POST /v1/${path}/decisions`]: () => ({ status: 204 }) });
    show();
    await open(new RegExp(which));
    await choose(way);
    await give();
    expect(await screen.findByText('Uw besluit over K-7Q2F9DKM is gegeven.')).toBeTruthy();
    expect(heard[0]!.body).toEqual(body);
  });

  it('sends nothing without a choice', async () => {
    const heard = answering({});
    show();
    await open(/Wissen/);
    await give();
    expect(await dialog().findAllByText(/Kies wat u besluit/)).not.toEqual([]);
    expect(heard).toEqual([]);
  });

  it('says so when a colleague was first', async () => {
    answering({ 'POST /v1/erasures/erasure/decisions': () => problem(409, 'Hierover is al beslist.') });
    show();
    await open(/Wissen/);
    await choose(/Alles wissen/);
    await give();
    expect(await dialog().findByText('Hierover is al beslist.')).toBeTruthy();
  });

  it('says when there is nothing', () => {
    show([]);
    expect(screen.getByText('Er wacht geen verzoek')).toBeTruthy();
  });
});
