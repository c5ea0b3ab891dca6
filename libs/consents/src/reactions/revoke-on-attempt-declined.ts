import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { RevokeGrants } from './revoke-grants.js';

/** The organisation declined: what she had let flow to it ends. */
@ReactsTo('attempt.declined', 'consents.revoke-on-attempt-declined')
export class RevokeOnAttemptDeclined implements Reaction {
  constructor(private readonly grants: RevokeGrants) {}

  react(attemptId: string): Promise<void> {
    return this.grants.about(attemptId);
  }
}
