import type { RegionOffer } from './offers.js';

const WEEKS = 8;
const MINUTE = 60_000;

export interface PlannedSession {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly places: number;
}

/** Minutes by which Amsterdam is ahead of UTC at a moment. */
function aheadOfUtc(moment: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: 'Europe/Amsterdam',
    timeZoneName: 'longOffset',
  });
  const offset = parts.formatToParts(moment).find((part) => part.type === 'timeZoneName')!.value;
  return Number(/GMT\+(\d\d):/.exec(offset)?.[1] ?? 0) * 60;
}

/** The sessions of an offer in the coming eight weeks, by their hour in Amsterdam, summer and winter. */
export function comingSessions({ sessions }: RegionOffer, today: Date): PlannedSession[] {
  return sessions.flatMap(({ day, hour, minutes, places }) => {
    const daysAhead = ((day - today.getUTCDay() + 6) % 7) + 1;
    return Array.from({ length: WEEKS }, (_, week) => {
      const date = today.getUTCDate() + daysAhead + week * 7;
      const local = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), date, hour));
      const startsAt = new Date(local.getTime() - aheadOfUtc(local) * MINUTE);
      return { startsAt, endsAt: new Date(startsAt.getTime() + minutes * MINUTE), places };
    });
  });
}
