import { dueAfter, owesAnswer } from '@kring/consents-domain';
import { Organisations } from '@kring/organisations';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { ConsentEvent } from '../consents.js';
import { ObligationRepository } from '../data/obligation.repository.js';

/** A recipient has to say what it did with its copies, once for each time that her consent ended. */
@Injectable()
export class MakeObligation {
  constructor(
    private readonly organisations: Organisations,
    private readonly obligations: ObligationRepository,
    private readonly clock: Clock,
  ) {}

  /** `receivedAs` are the references that the recipient had her under; where there are none it received nothing. */
  async execute(ended: ConsentEvent, receivedAs: string[]): Promise<void> {
    if (receivedAs.length === 0) return;
    const { kind, id: organisationId } = await this.organisations.get(ended.recipientId);
    if (!owesAnswer(kind)) return;
    const madeAt = this.clock.now();
    const made = { organisationId, receivedAs, madeAt, dueAt: dueAfter(madeAt) };
    await this.obligations.make(made, { eventId: ended.id, participantId: ended.participantId });
  }
}
