import type { Decided, EventName } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { Clock, VersionConflict, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { after, spelt, type AttemptEvent } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import type { AttemptRow } from '../data/attempt.table.js';

type Step = Extract<AttemptEvent, 'plan-handover' | 'begin' | 'complete' | 'stop'>;

const EVENTS: Record<Step, EventName> = {
  'plan-handover': 'handover.planned',
  begin: 'attempt.begun',
  complete: 'attempt.ended',
  stop: 'attempt.ended',
};

/** What the steps after acceptance have in common. Part of their units of work. */
@Injectable()
export class AttemptSteps {
  constructor(
    private readonly access: Access,
    private readonly attempts: AttemptRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The attempt as this actor may take this step with it, in the version that she saw. */
  async load(actor: MemberActor, id: string, version: number, step: Step): Promise<AttemptRow> {
    await this.access.mustKeepSeeing(actor, 'attempt', id);
    const attempt = await this.attempts.get(id);
    this.access.require(actor, 'step', 'attempt', { recipientId: attempt.recipientId });
    if (attempt.version !== version) throw new VersionConflict();
    after(attempt.state, step);
    return attempt;
  }

  /** Moves the attempt and lets her and the organisation know. */
  async take(
    actor: MemberActor,
    attempt: AttemptRow,
    step: Step,
    reason: string | null = null,
  ): Promise<Decided> {
    const { id, participantId } = attempt;
    const version = await this.attempts.move(actor, attempt, step, this.clock.now(), {}, reason);
    const touches = [
      { kind: 'attempt', id },
      { kind: 'me', id: participantId },
    ] as const;
    this.outbox.append({ name: EVENTS[step], subjectId: id, touches });
    return { id, state: spelt(after(attempt.state, step)), version, participantId };
  }
}
