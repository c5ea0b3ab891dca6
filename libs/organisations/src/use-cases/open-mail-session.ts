import { TooManyMailTries, WrongMailCode } from '@kring/organisations-domain';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { UnitOfWork } from '@kring/platform-database';
import { PUBLIC } from '@kring/platform-kernel';
import { Inject, Injectable } from '@nestjs/common';
import { MailCodeRepository } from '../data/mail-code.repository.js';
import { hashOfMail } from '../secrets.js';
import { TakeMailCode } from './take-mail-code.js';

/** Address and code together are her. A wrong code is counted, also for an address that nobody has. */
@Injectable()
export class OpenMailSession {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: MailCodeRepository,
    private readonly take: TakeMailCode,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The account that this is; throws `WrongMailCode` or `TooManyMailTries`. */
  async execute(mail: string, code: string): Promise<string> {
    const mailHash = hashOfMail(mail, this.settings.KRING_SESSION_SECRET);
    const { tried, accountId } = await this.work.run(PUBLIC, async () => {
      const asked = await this.codes.forSignIn(mailHash);
      return { tried: await this.take.execute(asked, code), accountId: asked?.accountId };
    });
    if (tried === 'too-many') throw new TooManyMailTries();
    if (tried === 'wrong' || !accountId) throw new WrongMailCode();
    return accountId;
  }
}
