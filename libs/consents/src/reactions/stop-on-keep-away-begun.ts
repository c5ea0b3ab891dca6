import { whatStops } from '@kring/consents-domain';
import { KeepAways } from '@kring/participants';
import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { StopSharing } from '../use-cases/stop-sharing.js';

const REVOKED = { state: 'ConsentRevoked', entity: 'system', assurance: null } as const;

/** She keeps an organisation away: it sees nothing since, and now her consents with it end, as if she had withdrawn them. */
@Injectable()
export class StopOnKeepAwayBegun {
  constructor(
    private readonly keepAways: KeepAways,
    private readonly consents: ConsentRepository,
    private readonly projection: AccessProjection,
    private readonly sharing: StopSharing,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('keep-away.begun', 'consents.stop-on-keep-away-begun')
  async react(lineId: string): Promise<void> {
    const line = await this.keepAways.line(lineId);
    if (!line?.organisationId) return;
    const { participantId, organisationId } = line;
    this.projection.hold(participantId);
    const grants = await this.consents.grantsOf(participantId, organisationId);
    const stops = whatStops(grants, organisationId, this.clock.now());
    for (const stop of stops) await this.sharing.execute(participantId, stop, REVOKED);
  }
}
