import type { CircleArc } from '@kring/contracts';
import { arcOf } from './arc-words.js';

const arc: CircleArc = {
  organisation: { id: 'o1', name: 'De Brug', kind: 'migrant', place: 'Delft' },
  state: 'closed',
  flows: [
    {
      purpose: 'support',
      basis: 'consent',
      categories: ['language'],
      untilDate: '2027-06-01',
      withdrawable: true,
      assurance: 'high',
    },
  ],
};

describe('an arc in words', () => {
  it('says what for and until when', () => {
    expect(arcOf(arc, 'other').detail).toBe('hulp en meedoen · tot 1 juni 2027');
  });

  it('says where it is less sure that she said yes herself', () => {
    const flows = arc.flows.map((flow) => ({ ...flow, assurance: 'low' as const }));
    expect(arcOf({ ...arc, flows }, 'other').detail).toBe(
      'hulp en meedoen · tot 1 juni 2027 · aan de balie gegeven',
    );
  });

  it('says which one is yours', () => {
    expect(arcOf(arc, 'o1').label).toBe('De Brug (u)');
  });

  it('says that she still chooses where it is only proposed', () => {
    expect(arcOf({ ...arc, state: 'dotted', flows: [] }, 'other')).toMatchObject({
      detail: 'zij kiest',
      stateLabel: 'voorgesteld',
    });
  });
});
