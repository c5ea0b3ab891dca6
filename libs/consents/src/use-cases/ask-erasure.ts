import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ErasureRepository } from '../data/erasure.repository.js';
import { WithdrawConsent } from './withdraw-consent.js';

/** She wants to be erased (GDPR 17): what flowed on her consent ends here; what is kept by law is decided on. */
@Injectable()
export class AskErasure {
  constructor(
    private readonly work: UnitOfWork,
    private readonly withdrawal: WithdrawConsent,
    private readonly erasures: ErasureRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor): Promise<void> {
    const { participantId } = actor;
    return this.work.run(actor, async () => {
      await this.withdrawal.execute(actor, 'all');
      const subjectId = await this.erasures.ask(participantId, this.clock.now());
      if (!subjectId) return;
      const touches = [{ kind: 'me', id: participantId }] as const;
      this.outbox.append({ name: 'erasure.asked', subjectId, touches });
    });
  }
}
