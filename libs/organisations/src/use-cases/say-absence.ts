import type { Absence } from '@kring/contracts';
import { CantCover, mustBeAhead, mustCover } from '@kring/organisations-domain';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { calendarDayOf, Clock, NotFound, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { AbsenceRepository } from '../data/absence.repository.js';
import { MemberRepository } from '../data/member.repository.js';

/** She says until when she is away, and who covers for her; coming back is said in the same way. */
@Injectable()
export class SayAbsence {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly absences: AbsenceRepository,
    private readonly members: MemberRepository,
    private readonly clock: Clock,
  ) {}

  read(actor: MemberActor): Promise<Absence> {
    return this.work.run(actor, () => this.absences.of(actor.memberId, this.today()));
  }

  execute(actor: MemberActor, { until, coverId }: Absence): Promise<void> {
    return this.work.run(actor, async () => {
      this.access.require(actor, 'say', 'absence', {});
      if (until === null) return this.absences.back(actor.memberId);
      mustBeAhead(until, this.today());
      if (coverId !== null) await this.mustBeCoveredBy(actor, coverId);
      await this.absences.away(actor.memberId, until, coverId);
    });
  }

  private async mustBeCoveredBy(actor: MemberActor, coverId: string): Promise<void> {
    const cover = await this.members.colleague(actor.organisationId, coverId).catch((error: unknown) => {
      throw error instanceof NotFound ? new CantCover() : error;
    });
    mustCover(cover, actor.memberId);
  }

  private today(): string {
    return calendarDayOf(this.clock.now());
  }
}
