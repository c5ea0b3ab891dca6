import { dayOf, type Letter } from '@kring/platform-mail';

interface Overdue {
  readonly to: string;
  readonly organisation: string;
  readonly count: number;
  readonly dueAt: Date;
  /** The public address of this Kring. */
  readonly address: string;
}

/** A count and a day, and nothing of whom it is about. */
export const overdueLetter = ({ to, organisation, count, dueAt, address }: Overdue): Letter => ({
  to,
  subject: `${organisation}: de tijd om te antwoorden is voorbij`,
  paragraphs: [
    count === 1
      ? `Bij ${organisation} wacht één wisverzoek nog op antwoord. De laatste dag was ${dayOf(dueAt)}.`
      : `Bij ${organisation} wachten ${count} wisverzoeken nog op antwoord. De eerste had een antwoord moeten hebben op ${dayOf(dueAt)}.`,
    'Antwoorden kan nog: gewist, of bewaard volgens een wet.',
  ],
  link: { label: 'Naar de lijst', address: `${address}/nakomen` },
});
