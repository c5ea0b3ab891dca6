import { stopsOf } from '@kring/consents-domain';
import { Assignments } from '@kring/participants';
import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { ObjectionRepository } from '../data/objection.repository.js';
import { StopSharing } from '../use-cases/stop-sharing.js';

const REVOKED = { state: 'ConsentRevoked', entity: 'system', assurance: null } as const;

/** Her objection was upheld: all that this municipality had of her ends, and from here its period is counted. */
@Injectable()
export class EndOwnTaskOnObjectionDecided {
  constructor(
    private readonly objections: ObjectionRepository,
    private readonly consents: ConsentRepository,
    private readonly assignments: Assignments,
    private readonly projection: AccessProjection,
    private readonly sharing: StopSharing,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('objection.decided', 'consents.end-own-task-on-objection-decided')
  async react(objectionId: string): Promise<void> {
    const objection = await this.objections.find(objectionId);
    if (objection?.state !== 'upheld' || !objection.decidedBy) return;
    const { participantId, decidedBy } = objection;
    this.projection.hold(participantId);
    const grants = await this.consents.grantsOf(participantId, decidedBy);
    for (const stop of stopsOf(grants, [])) await this.sharing.execute(participantId, stop, REVOKED);
    await this.assignments.endAll(participantId, decidedBy, this.clock.now());
  }
}
