import { Clock } from '@kring/platform-kernel';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { MailLink } from './mail-link.js';

/** A question arrived at an organisation without an account: its contact gets a link to answer it. */
@ReactsTo('attempt.arrived', 'referrals.mail-link-on-attempt-arrived')
export class MailLinkOnAttemptArrived implements Reaction {
  constructor(
    private readonly mail: MailLink,
    private readonly clock: Clock,
  ) {}

  react(attemptId: string): Promise<void> {
    return this.mail.about(attemptId, this.clock.now());
  }
}
