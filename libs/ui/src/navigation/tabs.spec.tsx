import { useState } from 'react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Tabs } from './tabs.js';

const items = [
  { id: 'people', label: 'Mensen', count: 3 },
  { id: 'teams', label: 'Teams' },
];

function Page() {
  const [selected, setSelected] = useState('people');
  return (
    <Tabs label="Wat u bekijkt" items={items} selectedId={selected} onSelect={setSelected}>
      <p>{selected}</p>
    </Tabs>
  );
}

describe('tabs', () => {
  it.each(['Mensen 3', 'Teams'])('lead from “%s” to the panel that it opens', async (name) => {
    render(<Page />);
    const tab = screen.getByRole('tab', { name });
    await userEvent.click(tab);
    expect(document.getElementById(tab.getAttribute('aria-controls')!)).toBe(screen.getByRole('tabpanel'));
  });
});
