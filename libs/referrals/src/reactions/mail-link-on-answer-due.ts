import { Clock } from '@kring/platform-kernel';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { MailLink } from './mail-link.js';

/** A question waits for an organisation without an account: the reminder to its contact is a new link. */
@ReactsTo('answer.due', 'referrals.mail-link-on-answer-due')
export class MailLinkOnAnswerDue implements Reaction {
  constructor(
    private readonly mail: MailLink,
    private readonly clock: Clock,
  ) {}

  react(attemptId: string): Promise<void> {
    return this.mail.about(attemptId, this.clock.now());
  }
}
