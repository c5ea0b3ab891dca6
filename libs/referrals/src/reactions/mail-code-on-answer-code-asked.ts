import { hashOfCode, newCode } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Mailer } from '@kring/platform-mail';
import { ReactsTo } from '@kring/platform-outbox';
import { ANSWER_CODE_MINUTES } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AnswerLinkRepository } from '../data/answer-link.repository.js';
import { answerCodeLetter } from '../letters/answer-link-letter.js';

/** A code was asked with a link: one is made and goes to the address of that link. */
@Injectable()
export class MailCodeOnAnswerCodeAsked {
  constructor(
    private readonly links: AnswerLinkRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('answer-code.asked', 'referrals.mail-code-on-answer-code-asked')
  async react(linkId: string): Promise<void> {
    const now = this.clock.now();
    const mail = await this.links.addressOf(linkId, now);
    if (!mail) return;
    const code = newCode();
    const until = new Date(now.getTime() + ANSWER_CODE_MINUTES * 60_000);
    await this.links.giveCode(linkId, await hashOfCode(code, linkId), until);
    await this.mailer.send(answerCodeLetter(mail, code));
  }
}
