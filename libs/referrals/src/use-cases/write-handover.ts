import type { TakeStep as Taking } from '@kring/contracts';
import { Colleagues } from '@kring/organisations';
import { AccessProjection } from '@kring/platform-access';
import { NotFound } from '@kring/platform-kernel';
import { ContactUnknown, mustBeToCome } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from '../data/attempt.table.js';
import { HandoverRepository } from '../data/handover.repository.js';

type Planning = Extract<Taking, { step: 'plan-handover' }>;

/** What a step writes beside the attempt: the first meeting that is planned, or how it ended. Part of its unit of work. */
@Injectable()
export class WriteHandover {
  constructor(
    private readonly handovers: HandoverRepository,
    private readonly colleagues: Colleagues,
    private readonly projection: AccessProjection,
  ) {}

  async execute(attempt: AttemptRow, taking: Taking, at: Date): Promise<void> {
    if (taking.step === 'plan-handover') return this.plan(attempt, taking, at);
    if (taking.step === 'begin') return;
    const why =
      taking.step === 'stop'
        ? { endedAs: 'stopped' as const, reason: taking.reason, explanation: taking.explanation || null }
        : { endedAs: 'completed' as const, reason: null, explanation: null };
    await this.handovers.end(attempt, { ...why, endedAt: at });
  }

  /** With one person of the sender and one of the receiver, both by name. */
  private async plan(attempt: AttemptRow, planning: Planning, now: Date): Promise<void> {
    const { place, senderContactId, recipientContactId } = planning;
    const meetsAt = new Date(planning.meetsAt);
    mustBeToCome(meetsAt, now);
    await this.mustWorkAt(attempt, attempt.senderId, planning, 'senderContactId');
    await this.mustWorkAt(attempt, attempt.recipientId, planning, 'recipientContactId');
    await this.handovers.plan(attempt, { meetsAt, place, senderContactId, recipientContactId });
  }

  /** Whom the participant keeps away reads like somebody who does not work there. */
  private async mustWorkAt(
    { participantId }: AttemptRow,
    organisationId: string,
    planning: Planning,
    which: 'senderContactId' | 'recipientContactId',
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
