import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Pill } from '../display/pill.js';
import { RadioCards } from './radio-cards.js';

const cards = [
  {
    value: 'group',
    title: 'Taalgroep',
    detail: 'De Brug',
    description: 'ma en do',
    trailing: <Pill tone="good">past</Pill>,
  },
  { value: 'buddy', title: 'Taalmaatje', detail: 'VluchtelingenWerk' },
];

function Question() {
  const [value, choose] = useState<string | null>(null);
  return <RadioCards label="Wat zoekt zij?" cards={cards} value={value} onChange={choose} />;
}

const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });

describe('radio cards', () => {
  it('choose nothing in advance', () => {
    render(<Question />);
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((choice) => choice.checked)).toBe(false);
  });

  it('are named by title and offerer, and described by the rest', () => {
    render(<Question />);
    const told = radio('Taalgroep · De Brug').getAttribute('aria-describedby') ?? '';
    const words = told.split(' ').map((id) => document.getElementById(id)?.textContent);
    expect(words).toEqual(['ma en do', 'past']);
  });

  it('are chosen by a press anywhere on the card, and by the arrow keys', async () => {
    render(<Question />);
    await userEvent.click(screen.getByText('ma en do'));
    expect(radio('Taalgroep · De Brug').checked).toBe(true);
    await userEvent.keyboard('{ArrowDown}');
    expect(radio('Taalmaatje · VluchtelingenWerk').checked).toBe(true);
  });
});
