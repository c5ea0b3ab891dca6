import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { sayingTheyMet } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { HandoverRepository } from '../data/handover.repository.js';

/** She says that they met: her word begins it. */
@Injectable()
export class SayWeMet {
  constructor(
    private readonly work: UnitOfWork,
    private readonly projection: AccessProjection,
    private readonly attempts: AttemptRepository,
    private readonly handovers: HandoverRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, id: string): Promise<void> {
    const { participantId } = actor;
    return this.work.run(actor, async () => {
      this.projection.hold(participantId);
      const attempt = await this.attempts.hers(id, participantId);
      const at = this.clock.now();
      const does = sayingTheyMet(attempt.state, await this.handovers.metAt(id));
      await this.handovers.met(id, at);
      if (does === 'begin') await this.attempts.move(actor, attempt, 'begin', at);
      const touches = [
        { kind: 'attempt', id },
        { kind: 'me', id: participantId },
      ] as const;
      this.outbox.append({ name: 'attempt.begun', subjectId: id, touches });
    });
  }
}
