import { whatStops } from '@kring/consents-domain';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { StopSharing } from './stop-sharing.js';

/** She stops sharing, with one recipient or with all. Grants and access end in this transaction. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consents: ConsentRepository,
    private readonly projection: AccessProjection,
    private readonly sharing: StopSharing,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, recipientId: string): Promise<{ stopped: string[] }> {
    const { participantId, assurance } = actor;
    return this.work.run(actor, async () => {
      this.projection.hold(participantId);
      const grants = await this.consents.grantsOf(participantId);
      const stops = whatStops(grants, recipientId, this.clock.now());
      const ending = { state: 'ConsentWithdrawn', entity: 'participant', assurance } as const;
      for (const stop of stops) await this.sharing.execute(participantId, stop, ending);
      return { stopped: stops.map((stop) => stop.recipientId) };
    });
  }
}
