import { mustEscalate } from '@kring/consents-domain';
import { Clock } from '@kring/platform-kernel';
import { Each, HOUR, Outbox, type Chore } from '@kring/platform-outbox';
import { ObligationRepository } from '../data/obligation.repository.js';

/** Nobody answered in time: it is marked once, she sees it, and whoever looks after the organisation hears of it. */
@Each(HOUR, 'consents.escalate-obligations')
export class EscalateObligations implements Chore {
  constructor(
    private readonly obligations: ObligationRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async do(): Promise<void> {
    const now = this.clock.now();
    for (const obligation of await this.obligations.due(now)) {
      if (!mustEscalate(obligation, now)) continue;
      const participantId = await this.obligations.escalate(obligation.id, now);
      const touches = [{ kind: 'me', id: participantId }] as const;
      this.outbox.append({ name: 'obligation.overdue', subjectId: obligation.id, touches });
    }
  }
}
