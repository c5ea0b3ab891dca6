import type { AskCorrection as Asked } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { CorrectionRepository } from '../data/correction.repository.js';

/** She says that something in her file is wrong (GDPR 16). Who keeps that section by law reads it. */
@Injectable()
export class AskCorrection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly corrections: CorrectionRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute({ participantId, ...actor }: ParticipantActor, asked: Asked): Promise<void> {
    return this.work.run({ ...actor, participantId }, async () => {
      const subjectId = await this.corrections.ask(participantId, asked, this.clock.now());
      const touches = [{ kind: 'me', id: participantId }] as const;
      this.outbox.append({ name: 'correction.asked', subjectId, touches });
    });
  }
}
