import type { GiveAttempt } from '@kring/contracts';
import { Colleagues } from '@kring/organisations';
import { mustBeOpenTo } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from '../data/attempt.table.js';
import { KeeperRepository } from '../data/keeper.repository.js';

type To = NonNullable<GiveAttempt['to']>;

/** To whom of the receiver an attempt can be given. Part of the giver's unit of work. */
@Injectable()
export class ColleaguesToKeep {
  constructor(
    private readonly colleagues: Colleagues,
    private readonly keepers: KeeperRepository,
  ) {}

  /** Somebody, or a team, of another organisation reads as absent; throws `KeepsNothing` where she does not see it. */
  async mustKeep({ id, recipientId }: AttemptRow, to: To): Promise<void> {
    if (to.kind === 'team') return this.colleagues.mustHaveTeam(recipientId, to.id);
    const colleague = await this.colleagues.get(recipientId, to.id);
    mustBeOpenTo(colleague, await this.keepers.isOpenTo(colleague.id, id));
  }
}
