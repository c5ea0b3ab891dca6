import { Clock } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { MailLink } from './mail-link.js';

/** A question arrived at an organisation without an account: its contact gets a link to answer it. */
@Injectable()
export class MailLinkOnAttemptArrived {
  constructor(
    private readonly mail: MailLink,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('attempt.arrived', 'referrals.mail-link-on-attempt-arrived')
  react(attemptId: string): Promise<void> {
    return this.mail.about(attemptId, this.clock.now());
  }
}
