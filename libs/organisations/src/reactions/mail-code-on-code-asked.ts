import { MAIL_CODE_MINUTES } from '@kring/organisations-domain';
import { hashOfCode, newCode } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Mailer } from '@kring/platform-mail';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { MailCodeRepository } from '../data/mail-code.repository.js';
import { codeLetter } from '../letters/code-letter.js';

/** A code was asked: where somebody has that address one is made and goes there; where nobody has, nothing happens. */
@ReactsTo('mail-code.asked', 'organisations.mail-code-on-code-asked')
export class MailCodeOnCodeAsked implements Reaction {
  constructor(
    private readonly codes: MailCodeRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  async react(id: string): Promise<void> {
    const addressed = await this.codes.addressed(id);
    if (!addressed) return;
    const code = newCode();
    const until = new Date(this.clock.now().getTime() + MAIL_CODE_MINUTES * 60_000);
    await this.codes.give(id, await hashOfCode(code, id), until);
    await this.mailer.send(codeLetter(addressed.mail, code));
  }
}
