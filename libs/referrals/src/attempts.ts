import { Access } from '@kring/platform-access';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { hasEnded, isRunning } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from './data/attempt.repository.js';
import type { AttemptRow } from './data/attempt.table.js';
import { HandoverRepository, type Ending } from './data/handover.repository.js';

/** An attempt, as the other scopes know it. */
export type KnownAttempt = Readonly<
  Pick<AttemptRow, 'id' | 'referralId' | 'participantId' | 'senderId' | 'recipientId'>
>;

/** What other scopes may know of an attempt. Part of their units of work. */
@Injectable()
export class Attempts {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly handovers: HandoverRepository,
    private readonly access: Access,
  ) {}

  /** For whoever reacts to what happened to it. */
  get(id: string): Promise<KnownAttempt> {
    return this.attempts.get(id);
  }

  /** An attempt that was accepted and that this actor sees until the unit of work ends, also after its end. */
  async accepted(actor: MemberActor, id: string): Promise<KnownAttempt> {
    await this.access.mustKeepSeeing(actor, 'attempt', id);
    const attempt = await this.attempts.get(id);
    if (!isRunning(attempt.state) && !hasEnded(attempt.state)) throw new NotFound();
    return attempt;
  }

  /** How it ended, once it did. */
  ending(id: string): Promise<Ending | null> {
    return this.handovers.ending(id);
  }

  /** An attempt that is under way and that this actor sees until the unit of work ends; anything else reads as absent. */
  async running(actor: MemberActor, id: string): Promise<KnownAttempt> {
    await this.access.mustKeepSeeing(actor, 'attempt', id);
    const attempt = await this.attempts.get(id);
    if (!isRunning(attempt.state)) throw new NotFound();
    return attempt;
  }
}
