import { SETTINGS, type Settings } from '@kring/platform-config';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, PUBLIC } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Inject, Injectable } from '@nestjs/common';
import { MailCodeRepository } from '../data/mail-code.repository.js';
import { hashOfMail } from '../secrets.js';

/** A code is asked for an address. Whether anyone has it changes neither the answer nor the work: the worker finds out. */
@Injectable()
export class AskMailCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly codes: MailCodeRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  execute(mail: string): Promise<void> {
    return this.work.run(PUBLIC, () => this.ask({ mail }));
  }

  /** Within a unit of work: for an invitation the code goes to its own address. */
  async ask(asked: { mail: string; invitationId?: string }): Promise<void> {
    const mailHash = hashOfMail(asked.mail, this.settings.KRING_SESSION_SECRET);
    const id = await this.codes.ask({ ...asked, mailHash }, this.clock.now());
    if (id) this.outbox.append({ name: 'mail-code.asked', subjectId: id, touches: [] });
  }
}
