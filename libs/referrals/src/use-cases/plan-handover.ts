import type { Decided, TakeStep } from '@kring/contracts';
import { Colleagues } from '@kring/organisations';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, NotFound, type MemberActor } from '@kring/platform-kernel';
import { ContactUnknown, mustBeToCome } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from '../data/attempt.table.js';
import { HandoverRepository } from '../data/handover.repository.js';
import { AttemptSteps } from './attempt-steps.js';

export type Planning = Extract<TakeStep, { step: 'plan-handover' }>;
type Contact = 'senderContactId' | 'recipientContactId';

/** A first meeting is planned, with one person of the sender and one of the receiver, both by name. */
@Injectable()
export class PlanHandover {
  constructor(
    private readonly work: UnitOfWork,
    private readonly steps: AttemptSteps,
    private readonly colleagues: Colleagues,
    private readonly projection: AccessProjection,
    private readonly handovers: HandoverRepository,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, planning: Planning): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.steps.load(actor, id, planning.version, 'plan-handover');
      const meetsAt = new Date(planning.meetsAt);
      mustBeToCome(meetsAt, this.clock.now());
      await this.mustWorkAt(attempt, attempt.senderId, planning, 'senderContactId');
      await this.mustWorkAt(attempt, attempt.recipientId, planning, 'recipientContactId');
      const { place, senderContactId, recipientContactId } = planning;
      await this.handovers.plan(attempt, { meetsAt, place, senderContactId, recipientContactId });
      return this.steps.take(actor, attempt, 'plan-handover');
    });
  }

  /** Whom she keeps away reads like somebody who does not work there. */
  private async mustWorkAt(
    { participantId }: AttemptRow,
    organisationId: string,
    planning: Planning,
    which: Contact,
  ): Promise<void> {
    const memberId = planning[which];
    const works = await this.colleagues.get(organisationId, memberId).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    });
    const isKeptAway = await this.projection.keepsAway(participantId, organisationId, memberId);
    if (!works || isKeptAway) throw new ContactUnknown(which);
  }
}
