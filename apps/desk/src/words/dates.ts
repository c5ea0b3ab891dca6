const ZONE = 'Europe/Amsterdam';
const DAY = 86_400_000;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('nl-NL', { timeZone: ZONE, ...options });

const shortDay = format({ weekday: 'short', day: 'numeric', month: 'short' });
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const wholeDay = format({ weekday: 'long', day: 'numeric', month: 'long' });
const date = format({ day: 'numeric', month: 'long', year: 'numeric' });
const time = format({ hour: '2-digit', minute: '2-digit' });
const weekday = format({ weekday: 'short' });
const weekdayInFull = format({ weekday: 'long' });
const calendarDay = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });

const tidy = (text: string) => text.replaceAll('.', '').replace(/^./, (first) => first.toLowerCase());

/** Whole days in Amsterdam from `now` to a moment; negative when it has passed. */
export function daysUntil(moment: string, now: Date = new Date()): number {
  const start = (at: Date) => Date.parse(calendarDay.format(at));
  return Math.round((start(new Date(moment)) - start(now)) / DAY);
}

/** The day that it is in Amsterdam, as YYYY-MM-DD. */
export const todayInAmsterdam = (now: Date = new Date()): string => calendarDay.format(now);

/** "ma 30 nov" */
export const onDay = (moment: string) => tidy(shortDay.format(new Date(moment)));
/** "maandag 30 november" */
export const onWholeDay = (moment: string | Date) => wholeDay.format(new Date(moment));
/** "1 juni 2027" */
export const onDate = (moment: string) => date.format(new Date(moment));
/** "09:30" */
export const atTime = (moment: string) => time.format(new Date(moment));
/** "ma" */
export const onWeekday = (moment: string) => tidy(weekday.format(new Date(moment)));
/** "donderdag" */
export const onWeekdayInFull = (moment: string) => weekdayInFull.format(new Date(moment));
/** "ma 30 nov, 09:30" */
export const onDayAtTime = (moment: string) => `${onDay(moment)}, ${atTime(moment)}`;

/** "nog 5 dagen", "nog tot morgen", "vandaag nog", "verlopen" */
export function daysLeft(moment: string, now: Date = new Date()): string {
  const days = daysUntil(moment, now);
  if (days < 0) return 'verlopen';
  if (days === 0) return 'vandaag nog';
  return days === 1 ? 'nog tot morgen' : `nog ${days} dagen`;
}

/** "zojuist", "14:02", "gisteren", "12 nov" */
export function ago(moment: string, now: Date = new Date()): string {
  if (now.getTime() - Date.parse(moment) < 600_000) return 'zojuist';
  const days = daysUntil(moment, now);
  if (days === 0) return atTime(moment);
  return days === -1 ? 'gisteren' : tidy(dayAndMonth.format(new Date(moment)));
}
