import { UnitOfWork } from '@kring/platform-database';
import { Clock } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { mustBeHeld, mustHaveCodes } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AnswerLinkRepository } from '../data/answer-link.repository.js';

/** Who holds the link of a question asks for a code: it goes to the address that the link went to, and nowhere else. */
@Injectable()
export class AskAnswerCode {
  constructor(
    private readonly work: UnitOfWork,
    private readonly links: AnswerLinkRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(tokenHash: string): Promise<void> {
    return this.work.run({ kind: 'link-holder', tokenHash }, async () => {
      const link = await this.links.held(tokenHash);
      mustBeHeld(link, this.clock.now());
      mustHaveCodes(link);
      await this.links.askCode(link.id);
      this.outbox.append({ name: 'answer-code.asked', subjectId: link.id, touches: [] });
    });
  }
}
