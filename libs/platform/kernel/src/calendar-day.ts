const inAmsterdam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam' });

/** The day that it is here at this moment, as `YYYY-MM-DD`. */
export const calendarDayOf = (at: Date): string => inAmsterdam.format(at);
