import type { RegionOffer } from './offers.js';
import { comingSessions } from './sessions.js';

const offer = { sessions: [{ day: 1, hour: 9, minutes: 150, places: 8 }] } as unknown as RegionOffer;

test('a session keeps its hour in Amsterdam, in winter and in summer', () => {
  const sessions = comingSessions(offer, new Date('2027-03-15T12:00:00Z')).map((session) =>
    session.startsAt.toISOString(),
  );
  expect(sessions.slice(0, 2)).toEqual(['2027-03-22T08:00:00.000Z', '2027-03-29T07:00:00.000Z']);
});

test('sessions are always to come', () => {
  for (let day = 20; day < 27; day += 1) {
    const today = new Date(Date.UTC(2026, 10, day, 23));
    expect(comingSessions(offer, today)[0]!.startsAt > today).toBe(true);
  }
});
