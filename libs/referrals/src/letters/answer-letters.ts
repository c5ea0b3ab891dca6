import { dayOf, type Letter } from '@kring/platform-mail';

export interface AboutAnswers {
  readonly to: string;
  readonly organisation: string;
  readonly count: number;
  readonly answerBy: Date;
  /** The public address of this Kring. */
  readonly address: string;
}

/** A count and a day, and nothing of whom it is about. */
export const answerDueLetter = ({ to, organisation, count, answerBy, address }: AboutAnswers): Letter => ({
  to,
  subject: `${organisation}: ${count === 1 ? 'er wacht een vraag' : `er wachten ${count} vragen`} op antwoord`,
  paragraphs: [
    count === 1
      ? `Bij ${organisation} wacht één vraag op antwoord. Dat kan tot ${dayOf(answerBy)}.`
      : `Bij ${organisation} wachten ${count} vragen op antwoord. De eerste loopt af op ${dayOf(answerBy)}.`,
    'Antwoorden kost drie tikken: ja, wachtlijst of nee.',
  ],
  link: { label: 'Naar de vragen', address: `${address}/verwijzingen` },
});

/** For whoever looks after it that questions are answered. */
export const answerOverdueLetter = ({
  to,
  organisation,
  count,
  answerBy,
  address,
}: AboutAnswers): Letter => ({
  to,
  subject: `${organisation}: de tijd om te antwoorden is voorbij`,
  paragraphs: [
    count === 1
      ? `Bij ${organisation} bleef één vraag zonder antwoord. De laatste dag was ${dayOf(answerBy)}.`
      : `Bij ${organisation} bleven ${count} vragen zonder antwoord. De eerste had een antwoord moeten hebben op ${dayOf(answerBy)}.`,
    'Kijk of de antwoordtermijn past, en wie er vervangt bij afwezigheid.',
  ],
  link: { label: 'Naar Onze organisatie', address: `${address}/onze-organisatie` },
});

/** For whoever asked: one who is to answer lacks a fact. */
export const askedBackLetter = ({ to, organisation, answerBy, address }: AboutAnswers): Letter => ({
  to,
  subject: `${organisation} vraagt iets na`,
  paragraphs: [
    `${organisation} mist iets om u te kunnen antwoorden. U kunt het aanvullen tot ${dayOf(answerBy)}.`,
  ],
  link: { label: 'Naar de verwijzingen', address: `${address}/verwijzingen` },
});
