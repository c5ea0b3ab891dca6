import { Contacts, Organisations } from '@kring/organisations';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { hashOfToken, newToken } from '@kring/platform-identity';
import { Mailer } from '@kring/platform-mail';
import { boxOf, isInTime } from '@kring/referrals-domain';
import { Inject, Injectable } from '@nestjs/common';
import { AnswerLinkRepository } from '../data/answer-link.repository.js';
import { AttemptRepository } from '../data/attempt.repository.js';
import { answerLinkLetter } from '../letters/answer-link-letter.js';

/** Mails the contact of an organisation that nobody of came in yet a link to one question; a new link ends the old one. */
@Injectable()
export class MailLink {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly links: AnswerLinkRepository,
    private readonly contacts: Contacts,
    private readonly organisations: Organisations,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async about(attemptId: string, now: Date): Promise<void> {
    const attempt = await this.attempts.get(attemptId);
    if (boxOf(attempt.state) !== 'waiting' || !isInTime(attempt.answerBy, now)) return;
    const contact = await this.contacts.of(attempt.recipientId);
    if (!contact) return;
    const token = newToken();
    await this.links.send(attempt, contact, hashOfToken(token));
    const [sender, recipient] = await Promise.all([
      this.organisations.get(attempt.senderId),
      this.organisations.get(attempt.recipientId),
    ]);
    await this.mailer.send(
      answerLinkLetter({
        to: contact.mail,
        sender: sender.name,
        recipient: recipient.name,
        waiting: await this.attempts.waitingAt(attempt.recipientId),
        answerBy: attempt.answerBy,
        address: `${this.settings.KRING_PUBLIC_URL}/antwoord#${token}`,
      }),
    );
  }
}
