import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { RevokeGrants } from './revoke-grants.js';

/** The attempt stopped by itself: what she had let flow for it ends. */
@ReactsTo('attempt.lapsed', 'consents.revoke-on-attempt-lapsed')
export class RevokeOnAttemptLapsed implements Reaction {
  constructor(private readonly grants: RevokeGrants) {}

  react(attemptId: string): Promise<void> {
    return this.grants.about(attemptId);
  }
}
