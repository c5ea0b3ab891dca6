import { Consents, MakeObligation } from '@kring/consents';
import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { AttemptRepository } from '../data/attempt.repository.js';

/** What was opened by mistake ended: whoever read her answers for its copies. What was never opened obliges nobody. */
@ReactsTo('consent.revoked', 'referrals.oblige-on-consent-revoked')
export class ObligeOnConsentRevoked implements Reaction {
  constructor(
    private readonly consents: Consents,
    private readonly attempts: AttemptRepository,
    private readonly obligation: MakeObligation,
  ) {}

  async react(consentEventId: string): Promise<void> {
    const revoked = await this.consents.event(consentEventId);
    if (!revoked) return;
    const attemptIds = await this.consents.subjectsBefore(revoked);
    await this.obligation.execute(revoked, await this.attempts.openedByMistakeAs(attemptIds));
  }
}
