import { render, screen, within } from '@testing-library/react';
import { CircleList } from './circle-list.js';
import { Circle } from './circle.js';
import type { CircleArc } from './circle-arc.js';

const arcs: CircleArc[] = [
  { id: 'bridge', label: 'De Brug', detail: 'tot 1 juni', state: 'closed', stateLabel: 'mag iets zien' },
  { id: 'group', label: 'Taalgroep', state: 'dotted', stateLabel: 'voorgesteld' },
];

describe('the circle', () => {
  it('says in its name who stands around her, and how', () => {
    render(<Circle label="De kring van Hiwet" centre="Hiwet" arcs={arcs} />);
    const name = 'De kring van Hiwet. De Brug, mag iets zien, tot 1 juni. Taalgroep, voorgesteld';
    expect(screen.getByRole('img', { name })).toBeTruthy();
  });

  it('draws an arc for each and hides the written labels from the reading', () => {
    const { container } = render(<Circle label="Kring" centre="Ik" arcs={arcs} />);
    expect(container.querySelectorAll('.kring-circle__arc--closed')).toHaveLength(1);
    expect(container.querySelectorAll('.kring-circle__arc--dotted')).toHaveLength(1);
    expect(screen.getByText('De Brug').closest('[aria-hidden=true]')).not.toBeNull();
  });

  it('stands alone when nobody is around her', () => {
    render(<Circle label="Kring" centre="Ik" arcs={[]} />);
    expect(screen.getByRole('img', { name: 'Kring' })).toBeTruthy();
  });

  it('is told by the list in the same order and words', () => {
    render(<CircleList label="Om haar heen" arcs={arcs} />);
    const items = within(screen.getByRole('list', { name: 'Om haar heen' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'De Brugmag iets zien · tot 1 juni',
      'Taalgroepvoorgesteld',
    ]);
  });
});
