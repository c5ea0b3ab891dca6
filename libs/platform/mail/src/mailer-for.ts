import type { Settings } from '@kring/platform-config';
import { localMailbox } from './local-mailbox.js';
import { NowhereToSend, type Mailer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

/** The way that mail leaves: a mail server when one is set, else the demo's own mailbox, else none. */
export function mailerFor(settings: Settings): Mailer {
  const { KRING_MAIL_URL, KRING_MAIL_FROM, KRING_DEMO } = settings;
  if (KRING_MAIL_URL) return new SmtpMailer(KRING_MAIL_URL, KRING_MAIL_FROM);
  return KRING_DEMO ? localMailbox : new NowhereToSend();
}
