import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MunicipalityWay } from './municipality-way.js';

const municipalities = [
  { id: '0195-delft', name: 'Gemeente Delft' },
  { id: '0195-rijswijk', name: 'Gemeente Rijswijk' },
];

function show() {
  const gone: string[] = [];
  const page = render(
    <MunicipalityWay municipalities={municipalities} onGo={(address) => void gone.push(address)} />,
  );
  return { gone, page, go: () => userEvent.click(screen.getByRole('button', { name: 'Naar uw gemeente' })) };
}

describe('municipal staff', () => {
  beforeEach(() => localStorage.clear());

  it('go to the sign-in of the municipality that they choose', async () => {
    const { gone, go } = show();
    await userEvent.selectOptions(screen.getByLabelText('Uw gemeente'), 'Gemeente Rijswijk');
    await go();
    expect(gone).toEqual(['/auth/sign-in?at=0195-rijswijk']);
  });

  it('go nowhere before they choose, and read why', async () => {
    const { gone, go } = show();
    await go();
    expect(gone).toEqual([]);
    expect(screen.getByText('Kies eerst uw gemeente.')).toBeTruthy();
  });

  it('find their municipality chosen the next time, as long as it takes part', async () => {
    const { go, page } = show();
    await userEvent.selectOptions(screen.getByLabelText('Uw gemeente'), 'Gemeente Delft');
    await go();
    page.unmount();
    show();
    expect(screen.getByLabelText<HTMLSelectElement>('Uw gemeente').value).toBe('0195-delft');
    localStorage.setItem('kring-municipality', 'left');
    page.unmount();
  });
});
