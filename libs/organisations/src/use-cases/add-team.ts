import type { Created } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { TeamRepository } from '../data/team.repository.js';

/** An organisation gets a team: a name for some who work together. It gives nobody a right. */
@Injectable()
export class AddTeam {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly teams: TeamRepository,
  ) {}

  execute(actor: MemberActor, name: string): Promise<Created> {
    const { organisationId } = actor;
    return this.work.run(actor, async () => {
      this.access.require(actor, 'write', 'team', { organisationId });
      return { id: await this.teams.add(organisationId, name), version: 1 };
    });
  }
}
