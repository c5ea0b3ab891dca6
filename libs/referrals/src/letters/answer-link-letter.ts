import { dayOf, type Letter } from '@kring/platform-mail';
import { ANSWER_CODE_MINUTES } from '@kring/referrals-domain';

interface Asked {
  readonly to: string;
  readonly sender: string;
  readonly recipient: string;
  /** How many questions wait for an answer of the recipient, this one among them. */
  readonly waiting: number;
  readonly answerBy: Date;
  /** With the token after a hash sign, so that no server on the way writes it in a log. */
  readonly address: string;
}

/** Who asks, how many wait, and by when; nothing of whom it is about. */
export const answerLinkLetter = ({ to, sender, recipient, waiting, answerBy, address }: Asked): Letter => ({
  to,
  subject: `${sender} vraagt ${recipient} iets`,
  paragraphs: [
    `${sender} stelt ${recipient} een vraag in Kring. Antwoorden kan tot en met ${dayOf(answerBy)}.`,
    waiting > 1
      ? `Bij u wachten nu ${waiting} vragen. Voor elke vraag krijgt u een eigen mail.`
      : 'U hebt geen account nodig. Ja of nee zeggen kost drie tikken.',
    'Stuur deze mail niet door: de link is alleen voor u. Verwacht u dit niet? Dan hoeft u niets te doen.',
  ],
  link: { label: 'De vraag openen', address },
});

/** The code is in the text and not in the subject, which a locked phone shows to whoever passes. */
export const answerCodeLetter = (to: string, code: string): Letter => ({
  to,
  subject: 'Uw code om te antwoorden',
  paragraphs: [
    `Met deze code opent u de vraag. Hij werkt één keer, ${ANSWER_CODE_MINUTES} minuten lang.`,
    'Geef de code aan niemand. Vroeg u geen code? Dan hoeft u niets te doen.',
  ],
  code,
});
