import { MAIL_CODE_MINUTES } from '@kring/organisations-domain';
import type { Letter } from '@kring/platform-mail';

/** The code is in the text and not in the subject, which a locked phone shows to whoever passes. */
export const codeLetter = (to: string, code: string): Letter => ({
  to,
  subject: 'Uw code voor Kring',
  paragraphs: [
    `Met deze code logt u in. Hij werkt één keer, ${MAIL_CODE_MINUTES} minuten lang.`,
    'Geef de code aan niemand, ook niet aan iemand die zegt van Kring te zijn. Vroeg u geen code? Dan hoeft u niets te doen.',
  ],
  code,
});
