import type { Look } from '@kring/contracts';
import { daysAgo } from '../language/dates.js';
import { looksByDay } from './looks-by-day.js';

const look = (at: string): Look => ({
  at,
  organisation: 'De Brug',
  purpose: 'support',
  categories: ['contact'],
  what: 'section',
});

describe('who looked, by day', () => {
  it('is by the day in the Netherlands, not by the day in UTC', () => {
    const days = looksByDay([look('2026-11-23T23:30:00Z'), look('2026-11-23T22:30:00Z')]);
    expect(days.map(({ day }) => day)).toEqual(['2026-11-24', '2026-11-23']);
  });

  it('tells once what is alike, with how often and from when', () => {
    const [day, ...others] = looksByDay([
      look('2026-11-23T13:02:00Z'),
      { ...look('2026-11-23T12:00:00Z'), what: 'list' },
      look('2026-11-23T08:00:00Z'),
    ]);
    expect(others).toEqual([]);
    expect(day?.looks.map(({ what, times, firstAt }) => [what, times, firstAt])).toEqual([
      ['section', 2, '2026-11-23T08:00:00Z'],
      ['list', 1, '2026-11-23T12:00:00Z'],
    ]);
  });

  it('never takes two organisations or two reasons together', () => {
    const one = look('2026-11-23T13:02:00Z');
    const [day] = looksByDay([one, { ...one, organisation: 'Delft' }, { ...one, purpose: 'follow-up' }]);
    expect(day?.looks).toHaveLength(3);
  });

  it('knows today and yesterday, also when the clock changes', () => {
    expect(daysAgo('2026-11-24', new Date('2026-11-23T23:30:00Z'))).toBe(0);
    expect(daysAgo('2026-10-24', new Date('2026-10-25T12:00:00Z'))).toBe(1);
  });
});
