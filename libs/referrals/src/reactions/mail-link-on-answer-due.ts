import { Clock } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MailLink } from './mail-link.js';

/** A question waits for an organisation without an account: the reminder to its contact is a new link. */
@Injectable()
export class MailLinkOnAnswerDue {
  constructor(
    private readonly mail: MailLink,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('answer.due', 'referrals.mail-link-on-answer-due')
  react(attemptId: string): Promise<void> {
    return this.mail.about(attemptId, this.clock.now());
  }
}
