import { localeOf } from './languages.js';
import type { Language } from './languages.js';

const timeZone = 'Europe/Amsterdam';

/** `1 juni 2027`: for a day (`2027-06-01`) or a moment. */
export function dayWords(value: string, language: Language): string {
  return format(value, language, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `dinsdag 24 november` */
export function weekdayWords(value: string, language: Language): string {
  return format(value, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** `14:02` */
export function clock(value: string, language: Language): string {
  return format(value, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}

/** The day in the Netherlands on which a moment falls, as `2026-11-24`. */
export function dayOf(moment: Date | string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(moment));
}

/** How many days before today a day is; 0 is today. */
export function daysAgo(day: string, now: Date): number {
  return Math.round((Date.parse(dayOf(now)) - Date.parse(day)) / 86_400_000);
}

function format(value: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  // A bare day is read as midnight UTC, which is the same day in Amsterdam.
  return new Intl.DateTimeFormat(localeOf(language), { timeZone, ...options }).format(new Date(value));
}
