import { whatStops, type Stop } from '@kring/consents-domain';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox, type Touch } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import type { ConsentGrantRow } from '../data/consent-grant.table.js';

/** She stops sharing, with one recipient or with all. Grants and access end in this transaction. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consents: ConsentRepository,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, recipientId: string): Promise<{ stopped: string[] }> {
    return this.work.run(actor, async () => {
      await this.projection.hold(actor.participantId);
      const grants = await this.consents.grantsOf(actor.participantId);
      const stops = whatStops(grants, recipientId, this.clock.now());
      for (const stop of stops) await this.stop(actor, stop, grants);
      return { stopped: stops.map((stop) => stop.recipientId) };
    });
  }

  private async stop(actor: ParticipantActor, stop: Stop, grants: ConsentGrantRow[]): Promise<void> {
    const at = this.clock.now();
    const touches = [{ kind: 'me', id: actor.participantId } as const, ...(await this.close(actor, stop))];
    const ending = grants.filter(
      (grant) => grant.recipientId === stop.recipientId && grant.basis === 'consent',
    );
    await this.consents.end(ending, at);
    for (const purpose of stop.purposes) {
      const eventId = await this.consents.append({
        questionId: null,
        participantId: actor.participantId,
        recipientId: stop.recipientId,
        purpose,
        state: 'ConsentWithdrawn',
        categories: ending.filter((grant) => grant.purpose === purpose).map((grant) => grant.category),
        entity: 'participant',
        assurance: actor.assurance,
        at,
      });
      await this.outbox.append({ name: 'consent.withdrawn', subjectId: eventId, touches });
    }
  }

  /** Ends what the recipient could see, and says what its open pages have to look at again. */
  private async close(
    actor: ParticipantActor,
    { recipientId, everything, categories }: Stop,
  ): Promise<Touch[]> {
    const { participantId } = actor;
    if (everything) {
      const closed = await this.projection.closeOrganisation(participantId, recipientId);
      return closed.map(({ kind, subjectId }) => ({ kind, id: subjectId, ended: true as const }));
    }
    await this.projection.closeSections(participantId, recipientId, categories);
    const referrals = await this.projection.subjectsOf(recipientId, participantId, 'referral');
    return referrals.map((id) => ({ kind: 'referral', id }) as const);
  }
}
