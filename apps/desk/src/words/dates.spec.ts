import { ago, daysLeft, daysUntil, onDay, onDayAtTime } from './dates.js';

const now = new Date('2026-11-24T13:00:00Z');

describe('dates in words', () => {
  it('name the day as people say it', () => {
    expect(onDay('2026-11-30T12:00:00Z')).toBe('ma 30 nov');
    expect(onDayAtTime('2026-11-30T08:30:00Z')).toBe('ma 30 nov, 09:30');
  });

  it('count days as the calendar in Amsterdam does, not in blocks of 24 hours', () => {
    expect(daysUntil('2026-11-24T23:30:00Z', now)).toBe(1);
    expect(daysUntil('2026-11-24T22:30:00Z', now)).toBe(0);
  });

  it.each([
    ['2026-11-29T12:00:00Z', 'nog 5 dagen'],
    ['2026-11-25T12:00:00Z', 'nog tot morgen'],
    ['2026-11-24T16:00:00Z', 'vandaag nog'],
    ['2026-11-23T12:00:00Z', 'verlopen'],
  ])('say how long there is until %s: %s', (moment, words) => {
    expect(daysLeft(moment, now)).toBe(words);
  });

  it.each([
    ['2026-11-24T12:55:00Z', 'zojuist'],
    ['2026-11-24T08:02:00Z', '09:02'],
    ['2026-11-23T20:00:00Z', 'gisteren'],
    ['2026-11-12T12:00:00Z', '12 nov'],
  ])('say when %s was: %s', (moment, words) => {
    expect(ago(moment, now)).toBe(words);
  });
});
