/** "1 uur", "2,5 uur" */
export const hoursWords = (hours: number): string => `${hours.toLocaleString('nl-NL')} uur`;
