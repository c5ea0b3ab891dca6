const ZONE = 'Europe/Amsterdam';
const DAY = 86_400_000;
const SATURDAY = 6;
const SUNDAY = 0;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** The clock on a wall in the Netherlands at a moment, written as if it were UTC. */
function wallClock(moment: Date): Date {
  const read = Object.fromEntries(
    parts.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second, moment.getUTCMilliseconds()));
}

/** The moment at which the wall clock says this. A time that is skipped in spring is the hour after it. */
function momentAt(wall: Date): Date {
  const ahead = (moment: Date) => wallClock(moment).getTime() - moment.getTime();
  const guess = new Date(wall.getTime() - ahead(wall));
  return new Date(wall.getTime() - ahead(guess));
}

/** The moment of a day, as `2026-11-30`, and a time of day, as `14:30`, in the Netherlands. */
export const momentOn = (day: string, time: string): Date => momentAt(new Date(`${day}T${time}:00Z`));

const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day);

/** Easter Sunday in a year of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easter(year: number): Date {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const shift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - shift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const counted = epact + weekday - 7 * late + 114;
  return new Date(dayOf(year, Math.floor(counted / 31), (counted % 31) + 1));
}

/** King's Day is the 27th of April, and the day before when that is a Sunday. */
function kingsDay(year: number): number {
  const day = dayOf(year, 4, 27);
  return new Date(day).getUTCDay() === SUNDAY ? day - DAY : day;
}

/**
 * The public holidays of a year on which nobody need answer. Liberation Day is a day off in lustrum years. Good Friday
 * is none by law, though many are closed.
 */
export function holidays(year: number): Date[] {
  const sunday = easter(year).getTime();
  const afterEaster = [1, 39, 50].map((days) => sunday + days * DAY);
  const fixed = [dayOf(year, 1, 1), kingsDay(year), dayOf(year, 12, 25), dayOf(year, 12, 26)];
  const liberation = year % 5 === 0 ? [dayOf(year, 5, 5)] : [];
  return [...fixed, ...afterEaster, ...liberation]
    .sort((one, other) => one - other)
    .map((day) => new Date(day));
}

function isWorkingDay(wall: Date): boolean {
  if (wall.getUTCDay() === SATURDAY || wall.getUTCDay() === SUNDAY) return false;
  const day = dayOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate());
  return !holidays(wall.getUTCFullYear()).some((holiday) => holiday.getTime() === day);
}

/** This many working days of the Netherlands after a moment, at the same time of day there, summer or winter. */
export function workingDaysAfter(moment: Date, days: number): Date {
  let wall = wallClock(moment);
  for (let left = days; left > 0;) {
    wall = new Date(wall.getTime() + DAY);
    if (isWorkingDay(wall)) left -= 1;
  }
  return days > 0 ? momentAt(wall) : moment;
}

/** Whether a moment falls on a working day of the Netherlands. */
export const isOnWorkingDay = (moment: Date): boolean => isWorkingDay(wallClock(moment));

/** What a clock on a wall in the Netherlands says at a moment, as `14:30`. */
export const timeOfDay = (moment: Date): string => wallClock(moment).toISOString().slice(11, 16);
