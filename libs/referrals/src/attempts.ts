import { Access } from '@kring/platform-access';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { isRunning } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from './data/attempt.repository.js';
import type { AttemptRow } from './data/attempt.table.js';

/** What other scopes may know of an attempt. Part of their units of work. */
@Injectable()
export class Attempts {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly access: Access,
  ) {}

  /** An attempt that is under way and that this actor sees until the unit of work ends; anything else reads as absent. */
  async running(actor: MemberActor, id: string): Promise<AttemptRow> {
    await this.access.mustKeepSeeing(actor, 'attempt', id);
    const attempt = await this.attempts.get(id);
    if (!isRunning(attempt.state)) throw new NotFound();
    return attempt;
  }
}
