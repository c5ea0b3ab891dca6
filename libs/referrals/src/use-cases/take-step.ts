import type { Decided, EventName, TakeStep as Taking } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, VersionConflict, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { after, spelt } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { WriteHandover } from './write-handover.js';

const EVENTS: Record<Taking['step'], EventName> = {
  'plan-handover': 'handover.planned',
  begin: 'attempt.begun',
  complete: 'attempt.ended',
  stop: 'attempt.ended',
};

/**
 * The receiver takes a step after its yes: it plans the first meeting, says that it began (also where nobody planned one),
 * that it is done, or that it stopped before, and why.
 */
@Injectable()
export class TakeStep {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly attempts: AttemptRepository,
    private readonly handover: WriteHandover,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, taking: Taking): Promise<Decided> {
    const { step } = taking;
    return this.work.run(actor, async () => {
      await this.access.mustKeepSeeing(actor, 'attempt', id);
      const attempt = await this.attempts.get(id);
      const { participantId, recipientId } = attempt;
      this.access.require(actor, 'step', 'attempt', { recipientId });
      if (attempt.version !== taking.version) throw new VersionConflict();
      const state = after(attempt.state, step);

      const at = this.clock.now();
      await this.handover.execute(attempt, taking, at);
      const reason = taking.step === 'stop' ? taking.reason : null;
      const version = await this.attempts.move(actor, attempt, step, at, {}, reason);

      const touches = [
        { kind: 'attempt', id },
        { kind: 'me', id: participantId },
      ] as const;
      this.outbox.append({ name: EVENTS[step], subjectId: id, touches });
      return { id, state: spelt(state), version, participantId };
    });
  }
}
