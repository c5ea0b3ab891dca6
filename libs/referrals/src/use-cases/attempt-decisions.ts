import { Organisations, Vouchings } from '@kring/organisations';
import { Access } from '@kring/platform-access';
import { Clock, VersionConflict, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { allowedEvents, AnswerTooLate, isInTime, type AttemptEvent } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import type { AttemptRow } from '../data/attempt.table.js';

const HOUR = 3_600_000;

/** What accepting and declining have in common. Part of their units of work. */
@Injectable()
export class AttemptDecisions {
  constructor(
    private readonly access: Access,
    private readonly attempts: AttemptRepository,
    private readonly organisations: Organisations,
    private readonly vouchings: Vouchings,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The attempt as this actor may decide on it, in the version that she saw. */
  async load(actor: MemberActor, id: string, version: number): Promise<AttemptRow> {
    await this.access.mustKeepSeeing(actor, 'attempt', id);
    const attempt = await this.attempts.get(id);
    this.access.require(actor, 'decide', 'attempt', { recipientId: attempt.recipientId });
    if (attempt.version !== version) throw new VersionConflict();
    const undecided = allowedEvents(attempt.state).includes('decline');
    if (undecided && !isInTime(attempt.answerBy, this.clock.now())) throw new AnswerTooLate();
    return attempt;
  }

  /** Moves the attempt, counts how long the answer took, and lets everyone know. Says the new version. */
  async settle(
    actor: MemberActor,
    attempt: AttemptRow,
    event: Extract<AttemptEvent, 'accept' | 'decline'>,
    changes: Partial<AttemptRow>,
  ): Promise<number> {
    // Saying no stays possible: it gives the organisation nothing.
    if (event === 'accept') await this.vouchings.mustReceive(attempt.recipientId, attempt.senderId);
    const at = this.clock.now();
    const version = await this.attempts.move(actor, attempt, event, at, { ...changes, decidedAt: at });
    const waited = (at.getTime() - (attempt.arrivedAt ?? at).getTime()) / HOUR;
    this.organisations.countAnswer(attempt.recipientId, waited);
    this.outbox.append({
      name: event === 'accept' ? 'attempt.accepted' : 'attempt.declined',
      subjectId: attempt.id,
      touches: [
        { kind: 'attempt', id: attempt.id },
        { kind: 'me', id: attempt.participantId },
      ],
    });
    return version;
  }
}
