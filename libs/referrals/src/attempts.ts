import { Access } from '@kring/platform-access';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import type { State } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from './data/attempt.repository.js';
import type { AttemptRow } from './data/attempt.table.js';

const RUNNING: readonly State[] = ['accepted', 'handover_planned', 'active'];

/** What other scopes may know of an attempt. Part of their units of work. */
@Injectable()
export class Attempts {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly access: Access,
  ) {}

  /** An attempt that this actor sees and that is under way; anything else reads as absent. */
  async running(actor: MemberActor, id: string): Promise<AttemptRow> {
    await this.access.mustSee(actor, 'attempt', id);
    const attempt = await this.attempts.get(id);
    if (!RUNNING.includes(attempt.state)) throw new NotFound();
    return attempt;
  }
}
