import type { GiveAttempt as Giving } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { VersionConflict, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { isTaking, mustBeLookedAfter } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { KeeperRepository } from '../data/keeper.repository.js';
import { ColleaguesToKeep } from './colleagues-to-keep.js';

/** A colleague takes it, or it is given to a colleague or a team. Who may see it stays as it is. */
@Injectable()
export class GiveAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly attempts: AttemptRepository,
    private readonly keepers: KeeperRepository,
    private readonly colleagues: ColleaguesToKeep,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: MemberActor, id: string, { to, from }: Giving): Promise<void> {
    return this.work.run(actor, async () => {
      await this.access.mustKeepSeeing(actor, 'attempt', id);
      const attempt = await this.attempts.get(id);
      const before = await this.keepers.ofLocked(id);
      const verb = isTaking(actor.memberId, to, before) ? 'keep' : 'give';
      this.access.require(actor, verb, 'attempt', { recipientId: attempt.recipientId });
      mustBeLookedAfter(attempt.state);
      if ((before?.id ?? null) !== from) throw new VersionConflict();
      if (to) await this.colleagues.mustKeep(attempt, to);
      if (to) await this.keepers.give(attempt, to);
      else await this.keepers.layDown(id);
      this.outbox.append({ name: 'attempt.given', subjectId: id, touches: [{ kind: 'attempt', id }] });
    });
  }
}
