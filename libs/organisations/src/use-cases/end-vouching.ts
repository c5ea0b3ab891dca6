import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { VouchingRepository } from '../data/vouching.repository.js';

/** A municipality vouches no longer: nothing new reaches the organisation from this moment; what runs ends by reaction. */
@Injectable()
export class EndVouching {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly vouchings: VouchingRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string): Promise<void> {
    return this.work.run(actor, async () => {
      const vouching = await this.vouchings.standing(actor.organisationId, id);
      this.access.require(actor, 'vet', 'organisation', vouching);
      await this.vouchings.end(id, actor.memberId, this.clock.now());
      this.outbox.append({ name: 'vouching.ended', subjectId: id, touches: [] });
    });
  }
}
