import type { Letter } from './letter.js';

/** Brings a letter to an address. What throws was not sent: the reaction that sends it is tried again. */
export abstract class Mailer {
  abstract send(letter: Letter): Promise<void>;
}

/** There is no way for mail to leave; letters wait until there is. */
export class NoMailServer extends Error {
  override readonly name = 'NoMailServer';

  constructor() {
    super('No mail leaves: KRING_MAIL_URL is not set.');
  }
}

/** Without a mail server nothing is lost and nothing goes out. */
export class NowhereToSend extends Mailer {
  send(): Promise<never> {
    return Promise.reject(new NoMailServer());
  }
}
