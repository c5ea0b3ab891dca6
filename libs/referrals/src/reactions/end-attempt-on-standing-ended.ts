import { Consents } from '@kring/consents';
import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { boxOf, isOpen } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { StandingRepository } from '../data/standing.repository.js';

/** Its sender took it back, or asked anew when its time was over: it is over for its receiver and for her too. */
@Injectable()
export class EndAttemptOnStandingEnded {
  constructor(
    private readonly standings: StandingRepository,
    private readonly attempts: AttemptRepository,
    private readonly consents: Consents,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('standing.ended', 'referrals.end-attempt-on-standing-ended')
  async react(standingId: string): Promise<void> {
    const told = await this.standings.find(standingId);
    if (!told) return;
    this.projection.hold(told.participantId);
    const { id, state, questionId } = await this.attempts.get(told.attemptId);
    // What runs on by a later yes does not end with what its sender was told.
    if (isOpen(state)) return;
    if (questionId) await this.consents.takeBack(questionId, this.clock.now());
    this.projection.moveEntry('attempt', id, boxOf(state));
    const touches = [
      { kind: 'attempt', id },
      { kind: 'me', id: told.participantId },
    ] as const;
    this.outbox.append({ name: 'attempt.lapsed', subjectId: id, touches });
  }
}
