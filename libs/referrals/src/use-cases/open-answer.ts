import type { AnswerPage } from '@kring/contracts';
import { Contacts } from '@kring/organisations';
import { isTakenAt, mustHaveTries, WrongMailCode } from '@kring/organisations-domain';
import { Reads, UnitOfWork } from '@kring/platform-database';
import { hashOfToken, isCode, newToken } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { ANSWER_TICKET_MINUTES, mustBeHeld } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AnswerLinkRepository, type KeptLink } from '../data/answer-link.repository.js';
import { answerPage } from '../queries/index.js';

/** With the link and the code that came by mail one question opens: what is asked, and nothing of who she is. */
@Injectable()
export class OpenAnswer {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: AnswerLinkRepository,
    private readonly contacts: Contacts,
    private readonly reads: Reads,
    private readonly clock: Clock,
  ) {}

  async execute(tokenHash: string, code: string): Promise<AnswerPage> {
    const ticket = newToken();
    // A wrong try is counted, so this commits before it is refused.
    const opened = await this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const link = await this.links.held(tokenHash);
      mustBeHeld(link, this.clock.now());
      const isRight = await this.take(link, code, hashOfToken(ticket));
      return (
        isRight && { attemptId: link.attemptId, actor: await this.contacts.asCoordinator(link.memberId) }
      );
    });
    if (!opened) throw new WrongMailCode();
    const page = await this.reads.get<AnswerPage>(opened.actor, answerPage, { id: opened.attemptId });
    return { ...page, ticket };
  }

  private async take(link: KeptLink, code: string, ticketHash: string): Promise<boolean> {
    const now = this.clock.now();
    const asked = { ...link, validUntil: link.codeUntil };
    mustHaveTries(asked);
    const isRight = await isCode(code, link.id, link.codeHash);
    if (!isRight || !isTakenAt(asked, now)) {
      await this.links.countTry(link.id);
      return false;
    }
    await this.links.open(link.id, ticketHash, new Date(now.getTime() + ANSWER_TICKET_MINUTES * 60_000));
    return true;
  }
}
