import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ErrorSummary } from './error-summary.js';
import { RadioCards } from './radio-cards.js';
import { TextField } from './text-field.js';

const faults = [
  { fieldId: 'why', message: 'Zeg waarom' },
  { fieldId: 'what', message: 'Kies wat zij zoekt' },
];

function Form({ faults: shown }: { faults: typeof faults }) {
  return (
    <>
      <ErrorSummary title="Nog twee dingen" faults={shown} />
      <TextField id="why" label="Waarom" error={shown[0]?.message} description="In haar woorden" />
      <RadioCards id="what" label="Wat" cards={[{ value: 'a', title: 'Taalgroep' }]} value={null} />
    </>
  );
}

describe('the error summary', () => {
  it('says nothing while nothing is wrong', () => {
    render(<Form faults={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes the focus and tells every fault at once', () => {
    render(<Form faults={faults} />);
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Zeg waarom',
      'Kies wat zij zoekt',
    ]);
  });

  it('leads to the field, and to the first choice of a group', async () => {
    render(<Form faults={faults} />);
    await userEvent.click(screen.getByRole('link', { name: 'Zeg waarom' }));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Waarom' }));
    await userEvent.click(screen.getByRole('link', { name: 'Kies wat zij zoekt' }));
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Taalgroep' }));
  });

  it('leaves the fault at the field too, tied to it with the description', () => {
    render(<Form faults={faults} />);
    const field = screen.getByRole('textbox', { name: 'Waarom' });
    const told = (field.getAttribute('aria-describedby') ?? '').split(' ');
    const words = told.map((id) => document.getElementById(id)?.textContent);
    expect(words).toEqual(expect.arrayContaining(['In haar woorden', 'Zeg waarom']));
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });
});
