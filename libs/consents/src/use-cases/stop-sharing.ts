import type { Stop } from '@kring/consents-domain';
import type { Assurance } from '@kring/contracts';
import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { Outbox, type Touch } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import type { ConsentGrantRow } from '../data/consent-grant.table.js';
import { ConsentRepository } from '../data/consent.repository.js';

/** What reads differently where something else still flows. */
const touchedBy = (categories: Stop['categories'], flows: Stop['flows']) => [
  ...(categories.length > 0 ? (['referral', 'attempt'] as const) : []),
  ...(flows.some(({ purpose }) => purpose === 'contact') ? (['contact-request'] as const) : []),
];

/** Who ended it, or that time did. */
export type Ending =
  | {
      readonly state: 'ConsentWithdrawn';
      readonly entity: 'participant';
      readonly assurance: Assurance;
    }
  | {
      readonly state: 'ConsentExpired' | 'ConsentRevoked';
      readonly entity: 'system';
      readonly assurance: null;
    };

/**
 * Ends grants and the access that no other grant covers, in one transaction. Part of a larger unit of work. What ends of a
 * municipality's own task is no consent, and leaves no consent event.
 */
@Injectable()
export class StopSharing {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(participantId: string, stop: Stop<ConsentGrantRow>, ending: Ending): Promise<void> {
    const at = this.clock.now();
    const { recipientId } = stop;
    const touches = [{ kind: 'me', id: participantId } as const, ...(await this.close(participantId, stop))];
    this.consents.end(stop.ending, at);
    if (stop.ending.some(({ basis }) => basis === 'public-task')) {
      this.outbox.append({ name: 'own-task.ended', subjectId: participantId, touches });
    }
    for (const flow of stop.flows.filter(({ purpose }) => purpose !== 'integration-task')) {
      const event = { ...flow, ...ending, questionId: null, participantId, recipientId, at };
      const subjectId = this.consents.append(event);
      const name = ending.state === 'ConsentExpired' ? 'consent.expired' : 'consent.withdrawn';
      this.outbox.append({ name, subjectId, touches });
    }
  }

  /** Ends what the recipient could see, and says what its open pages have to look at again. */
  private async close(
    participantId: string,
    { recipientId, everything, categories, flows }: Stop,
  ): Promise<Touch[]> {
    if (everything) {
      const closed = await this.projection.closeOrganisation(participantId, recipientId);
      return closed.map(({ kind, subjectId }) => ({ kind, id: subjectId, ended: true as const }));
    }
    if (categories.length > 0) this.projection.closeSections(participantId, recipientId, categories);
    const touches: Touch[] = [];
    for (const kind of touchedBy(categories, flows)) {
      const subjects = await this.projection.subjectsOf(recipientId, participantId, kind);
      touches.push(...subjects.map((id) => ({ kind, id })));
    }
    return touches;
  }
}
