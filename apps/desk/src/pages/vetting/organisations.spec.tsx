import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { VettingLine } from '@kring/contracts';
import { ADesk, aMember } from '../../in-specs/a-desk.js';
import { answering, problem } from '../../in-specs/answering.js';
import { Organisations } from './organisations.js';
import type { VettingSearch } from './vetting-search.js';

const line = (id: string, name: string, more: Partial<VettingLine> = {}): VettingLine => ({
  id,
  name,
  kind: 'migrant',
  place: 'Delft',
  about: '',
  contact: null,
  joined: true,
  vouching: null,
  endedAt: null,
  vouchedElsewhere: [],
  ...more,
});
const vouching = {
  id: 'v1',
  capacity: 'processor',
  contactCheckedOn: '2026-11-01',
  agreementSignedOn: '2026-11-02',
  vouchedBy: 'Bram',
  at: '2026-11-03T09:00:00Z',
} as const;
const lines = [
  line('o1', 'Almaz', { vouching }),
  line('o2', 'Buurthuis', { vouchedElsewhere: ['Gemeente Rijswijk'] }),
  line('o3', 'Contact', { contact: { name: 'Noor', mail: 'noor@example.nl' }, joined: false }),
];

const show = (filters: VettingSearch = {}) =>
  render(
    <ADesk session={aMember('coordinator', 'municipality')}>
      <Organisations lines={lines} filters={filters} filter={() => {}} />
    </ADesk>,
  );
const press = (name: string, where = screen as Pick<typeof screen, 'getByRole'>) =>
  userEvent.click(where.getByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));

describe('the organisations of a municipality', () => {
  it('begin with who waits for you', () => {
    show();
    const names = screen.getAllByRole('rowheader').map((header) => header.textContent);
    expect(names).toEqual(['Wacht op u: ContactDelft', 'AlmazDelft', 'BuurthuisDelft']);
    expect(screen.getByText(/Er wacht één organisatie op toelating/)).toBeTruthy();
  });

  it('are filtered by how they stand', () => {
    show({ stand: 'vouched' });
    expect(screen.getAllByRole('rowheader')).toHaveLength(1);
  });

  it('cannot be let in without both days and the capacity, all said at once', async () => {
    const heard = answering({});
    show();
    await press('Bekijk Contact');
    expect(dialog().getByText(/heeft de uitnodiging nog niet aangenomen/)).toBeTruthy();
    await press('Laat toe', dialog());
    expect(within(await dialog().findByRole('alert')).getAllByRole('listitem')).toHaveLength(3);
    expect(heard).toEqual([]);
  });

  it('explain controller and processor each in a sentence', async () => {
    show();
    await press('Bekijk Contact');
    expect(dialog().getByText(/\(verwerkingsverantwoordelijke\)/)).toBeTruthy();
    expect(dialog().getByText(/\(verwerker\)/)).toBeTruthy();
  });

  it('stay let in when ending it is refused, with the reason there', async () => {
    const refusal = 'Er is intussen iets anders gebeurd.';
    answering({ 'POST /v1/vouchings/v1/end': () => problem(409, refusal) });
    show();
    await press('Bekijk Almaz');
    await press('Beëindig de toelating: Almaz');
    const question = within(screen.getByRole('alertdialog'));
    await press('Beëindig', question);
    expect(await question.findByText(refusal)).toBeTruthy();
  });
});
