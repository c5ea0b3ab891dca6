import { Clock, SYSTEM } from '@kring/platform-kernel';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { clarified, unanswered } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ClarificationRepository } from '../data/clarification.repository.js';
import { StandingRepository } from '../data/standing.repository.js';

/** What the sender answered comes to stand in the needs, where the attempt still waits; where not, nothing says so. */
@Injectable()
export class CarryClarification {
  constructor(
    private readonly standings: StandingRepository,
    private readonly clarifications: ClarificationRepository,
    private readonly attempts: AttemptRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('clarification.answered', 'referrals.carry-clarification')
  async react(standingId: string): Promise<void> {
    const standing = await this.standings.find(standingId);
    if (!standing) return;
    const id = standing.attemptId;
    for (const given of await this.clarifications.uncarried(standingId, id)) {
      const attempt = await this.attempts.get(id);
      if (!unanswered.includes(attempt.state)) return;
      const needs = clarified(attempt.needs, given.answer);
      await this.attempts.move(SYSTEM, attempt, 'clarify', this.clock.now(), { needs }, given.topic);
      this.clarifications.close(id, given);
    }
    const touches = [{ kind: 'attempt', id }] as const;
    this.outbox.append({ name: 'clarification.carried', subjectId: id, touches });
  }
}
