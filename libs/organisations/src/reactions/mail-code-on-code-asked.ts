import { MAIL_CODE_MINUTES } from '@kring/organisations-domain';
import { hashOfCode, newCode } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Mailer } from '@kring/platform-mail';
import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MailCodeRepository } from '../data/mail-code.repository.js';
import { codeLetter } from '../letters/code-letter.js';

/** A code was asked: where somebody has that address one is made and goes there; where nobody has, nothing happens. */
@Injectable()
export class MailCodeOnCodeAsked {
  constructor(
    private readonly codes: MailCodeRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('mail-code.asked', 'organisations.mail-code-on-code-asked')
  async react(id: string): Promise<void> {
    const addressed = await this.codes.addressed(id);
    if (!addressed) return;
    const code = newCode();
    const until = new Date(this.clock.now().getTime() + MAIL_CODE_MINUTES * 60_000);
    await this.codes.give(id, await hashOfCode(code, id), until);
    await this.mailer.send(codeLetter(addressed.mail, code));
  }
}
