import { Colleagues, Organisations } from '@kring/organisations';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Mailer, type Letter } from '@kring/platform-mail';
import { Inject, Injectable } from '@nestjs/common';
import type { Together } from '../data/answer-clock.repository.js';
import type { AboutAnswers } from '../letters/answer-letters.js';

/** Who is mailed about answers that are waited for, and how: no address stands in the way of another. */
@Injectable()
export class MailAboutAnswers {
  constructor(
    private readonly organisations: Organisations,
    private readonly colleagues: Colleagues,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  coordinatorsOf(organisationId: string): Promise<string[]> {
    return this.colleagues.mailsOf(organisationId, 'coordinator');
  }

  /** Whoever the organisation named, where she has an address; else its administrators. */
  async escalationOf(organisationId: string): Promise<string[]> {
    const { escalationContactId } = await this.organisations.answering(organisationId);
    const named = escalationContactId && (await this.colleagues.mailOf(organisationId, escalationContactId));
    return named ? [named] : this.colleagues.mailsOf(organisationId, 'administrator');
  }

  /** Whoever asked, where she works there and has an address. */
  async askerOf(organisationId: string, memberId: string): Promise<string[]> {
    const mail = await this.colleagues.mailOf(organisationId, memberId);
    return mail ? [mail] : [];
  }

  /** Tries once more only where nobody was reached: who got it does not get it twice. */
  async send(
    { attemptIds, recipientId, answerBy }: Together,
    addresses: readonly string[],
    letter: (about: AboutAnswers) => Letter,
  ): Promise<void> {
    const { name } = await this.organisations.get(recipientId);
    const about = { organisation: name, count: attemptIds.length, answerBy };
    const address = this.settings.KRING_PUBLIC_URL;
    const sent = await Promise.allSettled(
      addresses.map((to) => this.mailer.send(letter({ ...about, to, address }))),
    );
    const failed = sent.filter((one) => one.status === 'rejected');
    if (failed.length > 0 && failed.length === sent.length) throw failed[0]!.reason;
  }
}
