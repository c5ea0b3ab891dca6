import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ErasureRepository } from '../data/erasure.repository.js';

/** Of each of these people all goes that may go now: the categories whose time is over, or she with all that is hers. */
@Injectable()
export class EraseWhatIsDue {
  constructor(
    private readonly erasures: ErasureRepository,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(participantIds: string[]): Promise<void> {
    const now = this.clock.now();
    for (const participantId of participantIds) {
      // Who is doing something at this moment has her turn; the next time looks again.
      if (!(await this.projection.tryToHold(participantId))) continue;
      await this.erasures.forgetWhatIsOver(participantId, now);
      const open = await this.erasures.erase(participantId, now);
      if (open.length === 0) continue;
      const ended = open.map((subject) => ({ ...subject, ended: true }) as const);
      const touches = [...ended, { kind: 'holder', id: participantId } as const];
      this.outbox.append({ name: 'participant.erased', subjectId: participantId, touches });
    }
  }
}
