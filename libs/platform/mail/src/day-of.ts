/** A day in the Netherlands, in full words. */
export const dayOf = (date: Date): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' }).format(date);
