import type { DecideByLink, DecidedByLink } from '@kring/contracts';
import { Contacts } from '@kring/organisations';
import { UnitOfWork } from '@kring/platform-database';
import { hashOfToken } from '@kring/platform-identity';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { mustBeHeld, mustBeOpened } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AnswerLinkRepository } from '../data/answer-link.repository.js';
import { AcceptAttempt } from './accept-attempt.js';
import { DeclineAttempt } from './decline-attempt.js';

/**
 * An organisation answers without an account. Its contact answers as the coordinator that she is to be, so the log names
 * the member that she becomes; what a yes opens is read only by who signed in.
 */
@Injectable()
export class AnswerByLink {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: AnswerLinkRepository,
    private readonly contacts: Contacts,
    private readonly accept: AcceptAttempt,
    private readonly decline: DeclineAttempt,
    private readonly clock: Clock,
  ) {}

  execute(answer: DecideByLink): Promise<DecidedByLink> {
    const tokenHash = hashOfToken(answer.token);
    return this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const now = this.clock.now();
      const link = await this.links.held(tokenHash);
      mustBeHeld(link, now);
      mustBeOpened(link, link.ticketHash === hashOfToken(answer.ticket), now);
      const contact = await this.contacts.asCoordinator(link.memberId);
      await this.links.use(link.id, now);
      return this.work.become(contact, () => this.decide(contact, link.attemptId, answer));
    });
  }

  private async decide(contact: MemberActor, id: string, answer: DecideByLink): Promise<DecidedByLink> {
    if (answer.decision === 'decline') {
      await this.decline.execute(contact, id, answer);
      return { state: 'declined', invited: false };
    }
    await this.accept.execute(contact, id, answer.version);
    return { state: 'accepted', invited: await this.contacts.inviteAgain(contact.memberId) };
  }
}
