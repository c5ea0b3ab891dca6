import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { wishesSection } from '@kring/contracts';
import { BoundNumber } from './bound-number.js';
import { useContractForm } from './use-contract-form.js';

const known = {
  wish: 'education',
  dayParts: [],
  withinSchoolHours: false,
  womenOnly: false,
  travelMinutes: 30,
} as const;

function Form({ onSent }: { onSent: (sent: object) => void }) {
  const { control, form } = useContractForm(
    wishesSection,
    { ...known, dayParts: [] },
    {
      refusal: null,
      isPending: false,
      submit: onSent,
    },
  );
  return (
    <form onSubmit={(event) => (event.preventDefault(), form.onSubmit())}>
      <BoundNumber control={control} name="travelMinutes" label="Reistijd" isOptional />
      <button>Bewaar</button>
    </form>
  );
}

test('a number that she empties stays empty, and is not sent', async () => {
  const sent: object[] = [];
  render(<Form onSent={(body) => sent.push(body)} />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: /Reistijd/ });
  expect(field.value).toBe('30');
  await userEvent.clear(field);
  expect(field.value).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).not.toHaveProperty('travelMinutes');
});
