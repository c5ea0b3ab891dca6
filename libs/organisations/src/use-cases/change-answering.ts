import type { Answering } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { MemberRepository } from '../data/member.repository.js';
import { OrganisationRepository } from '../data/organisation.repository.js';
import { EscalationContactUnknown } from '../organisations.errors.js';

/** Within how many working days an organisation answers. What has arrived keeps the time that it arrived with. */
@Injectable()
export class ChangeAnswering {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly organisations: OrganisationRepository,
    private readonly members: MemberRepository,
  ) {}

  read(actor: MemberActor): Promise<Answering> {
    return this.work.run(actor, () => this.organisations.answering(actor.organisationId));
  }

  execute(actor: MemberActor, answering: Answering): Promise<void> {
    const { organisationId } = actor;
    return this.work.run(actor, async () => {
      this.access.require(actor, 'change', 'answering', { organisationId });
      if (answering.escalationContactId)
        await this.mustWorkHere(organisationId, answering.escalationContactId);
      await this.organisations.changeAnswering(organisationId, answering);
    });
  }

  private async mustWorkHere(organisationId: string, memberId: string): Promise<void> {
    await this.members.colleague(organisationId, memberId).catch((error: unknown) => {
      throw error instanceof NotFound ? new EscalationContactUnknown() : error;
    });
  }
}
