import type { Look } from '@kring/contracts';
import { dayOf } from '../language/dates.js';

/** The same look, taken once or more often on one day; `at` is the last time. */
export interface LooksAlike extends Look {
  firstAt: string;
  times: number;
}

export interface DayOfLooks {
  day: string;
  looks: LooksAlike[];
}

/** The looks under the day in the Netherlands on which they fell, newest first; what is alike stands there once. */
export function looksByDay(looks: readonly Look[]): DayOfLooks[] {
  const days = new Map<string, Map<string, LooksAlike>>();
  for (const look of looks) {
    const day = dayOf(look.at);
    const thatDay = days.get(day) ?? new Map<string, LooksAlike>();
    days.set(day, thatDay);
    const alike = thatDay.get(likeness(look));
    if (alike) Object.assign(alike, { firstAt: look.at, times: alike.times + 1 });
    else thatDay.set(likeness(look), { ...look, firstAt: look.at, times: 1 });
  }
  return [...days].map(([day, thatDay]) => ({ day, looks: [...thatDay.values()] }));
}

function likeness({ organisation, purpose, what, categories }: Look): string {
  return JSON.stringify([organisation, purpose, what, [...categories].sort()]);
}
