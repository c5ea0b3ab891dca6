import type { Created, WriteTeam as Writing } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { TeamRepository } from '../data/team.repository.js';

/** A team's name, and everyone who is in it from now on. */
@Injectable()
export class WriteTeam {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly teams: TeamRepository,
  ) {}

  execute(actor: MemberActor, id: string, { name, memberIds, version }: Writing): Promise<Created> {
    return this.work.run(actor, async () => {
      const team = await this.teams.of(actor.organisationId, id);
      this.access.require(actor, 'write', 'team', team);
      const next = await this.teams.rename(team, version, name);
      await this.teams.empty(team);
      await this.teams.putIn(team, memberIds);
      return { id, version: next };
    });
  }
}
