import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { WriteReport } from '@kring/contracts';
import { ReportForm } from './report-form.js';

function show() {
  const written: WriteReport[] = [];
  render(
    <ReportForm
      name="Hiwet"
      refusal={null}
      isPending={false}
      onWrite={(report) => void written.push(report)}
    />,
  );
  return { written, tap: (name: string) => userEvent.click(screen.getByRole('radio', { name })) };
}

describe('a report', () => {
  it('takes three taps and "Klaar"', async () => {
    const { written, tap } = show();
    await tap('goed');
    await tap('2 uur');
    await tap('volgende week weer');
    await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(written).toEqual([{ mood: 'good', hours: 2, nextStep: 'again' }]);
  });

  it('cannot be sent after two', async () => {
    const { tap } = show();
    await tap('goed');
    await tap('2 uur');
    expect(screen.getByRole('button', { name: 'Klaar' }).hasAttribute('disabled')).toBe(true);
  });

  it('says before you write more who can read it', async () => {
    const { written, tap } = show();
    await userEvent.click(screen.getByRole('button', { name: /Hiwet kan dit lezen/ }));
    await userEvent.type(screen.getByRole('textbox', { name: /Nog iets/ }), 'Samen naar de markt.');
    for (const name of ['gewoon', '1 uur', 'bel mij even']) await tap(name);
    await userEvent.click(screen.getByRole('button', { name: 'Klaar' }));
    expect(written[0]?.note).toBe('Samen naar de markt.');
  });
});
