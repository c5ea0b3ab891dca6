import { whatStops, type Stop } from '@kring/consents-domain';
import { Participants } from '@kring/participants';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { StopSharing } from './stop-sharing.js';

/** She stops sharing, with one recipient or with all, of each record of hers. Grants and access end in this transaction. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consents: ConsentRepository,
    private readonly projection: AccessProjection,
    private readonly participants: Participants,
    private readonly sharing: StopSharing,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, recipientId: string): Promise<{ stopped: string[] }> {
    return this.work.run(actor, async () => {
      const stopped = new Set<string>();
      for (const record of await this.participants.asEachRecord(actor)) {
        const stops = await this.work.become(record, () => this.withdraw(record, recipientId));
        for (const stop of stops) stopped.add(stop.recipientId);
      }
      return { stopped: [...stopped] };
    });
  }

  private async withdraw(
    { participantId, assurance }: ParticipantActor,
    recipientId: string,
  ): Promise<Stop[]> {
    this.projection.hold(participantId);
    const grants = await this.consents.grantsOf(participantId);
    const stops = whatStops(grants, recipientId, this.clock.now());
    const ending = { state: 'ConsentWithdrawn', entity: 'participant', assurance } as const;
    for (const stop of stops) await this.sharing.execute(participantId, stop, ending);
    return stops;
  }
}
