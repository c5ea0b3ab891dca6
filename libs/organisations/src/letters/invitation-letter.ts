import { dayOf, type Letter } from '@kring/platform-mail';

interface Invited {
  readonly to: string;
  readonly organisation: string;
  readonly token: string;
  readonly until: Date;
  /** The public address of this Kring. */
  readonly address: string;
}

/** The link stands after a hash sign, so that no server on the way, ours included, ever writes it in a log. */
export const invitationLetter = ({ to, organisation, token, until, address }: Invited): Letter => ({
  to,
  subject: `Uitnodiging van ${organisation}`,
  paragraphs: [
    `${organisation} vraagt u om mee te werken in Kring.`,
    `U kunt de uitnodiging één keer gebruiken, tot en met ${dayOf(until)}.`,
    'Stuur deze mail niet door: de link is alleen voor u. Verwacht u dit niet? Dan hoeft u niets te doen.',
  ],
  link: { label: 'Uitnodiging openen', address: `${address}/uitnodiging#${token}` },
});
