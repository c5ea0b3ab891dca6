import { Colleagues, Organisations } from '@kring/organisations';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Mailer } from '@kring/platform-mail';
import { ReactsTo } from '@kring/platform-outbox';
import { Inject, Injectable } from '@nestjs/common';
import { ObligationRepository } from '../data/obligation.repository.js';
import { overdueLetter } from '../letters/overdue-letter.js';

/** An organisation did not answer in time: its administrators get one letter for all that was escalated together. */
@Injectable()
export class MailOnObligationOverdue {
  constructor(
    private readonly obligations: ObligationRepository,
    private readonly organisations: Organisations,
    private readonly colleagues: Colleagues,
    private readonly mailer: Mailer,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @ReactsTo('obligation.overdue', 'consents.mail-on-obligation-overdue')
  async react(obligationId: string): Promise<void> {
    const obligation = await this.obligations.get(obligationId);
    if (!obligation) return;
    const together = await this.obligations.escalatedWith(obligation);
    const [first] = together;
    // Each of them has an event of its own; the first speaks for all.
    if (first?.id !== obligationId) return;
    const { name } = await this.organisations.get(obligation.organisationId);
    const address = this.settings.KRING_PUBLIC_URL;
    for (const to of await this.colleagues.mailsOf(obligation.organisationId, 'administrator')) {
      const { dueAt } = first;
      await this.mailer.send(
        overdueLetter({ to, organisation: name, count: together.length, dueAt, address }),
      );
    }
  }
}
