import { whatExpires } from '@kring/consents-domain';
import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { Each, MINUTE, type Chore } from '@kring/platform-outbox';
import { ConsentPeriodRepository } from '../data/consent-period.repository.js';
import { ConsentRepository } from '../data/consent.repository.js';
import { StopSharing } from '../use-cases/stop-sharing.js';

const EXPIRED = { state: 'ConsentExpired', entity: 'system', assurance: null } as const;

/** A consent whose period is over ends as one that she withdrew: grants, access and what ran on them. */
@Each(MINUTE, 'consents.expire')
export class ExpireConsents implements Chore {
  constructor(
    private readonly periods: ConsentPeriodRepository,
    private readonly consents: ConsentRepository,
    private readonly projection: AccessProjection,
    private readonly sharing: StopSharing,
    private readonly clock: Clock,
  ) {}

  async do(): Promise<void> {
    const now = this.clock.now();
    for (const participantId of await this.periods.peopleWithExpired(now)) {
      // Who is answering or withdrawing at this moment has her turn; the next minute looks again.
      if (!(await this.projection.tryToHold(participantId))) continue;
      const grants = await this.consents.grantsOf(participantId);
      for (const stop of whatExpires(grants, now)) await this.sharing.execute(participantId, stop, EXPIRED);
    }
  }
}
