import { Consents, OpenSections } from '@kring/consents';
import type { Category, Decided } from '@kring/contracts';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from '../data/attempt.table.js';
import { AttemptDecisions } from './attempt-decisions.js';

/** The receiver says yes: exactly what she consented to opens, and nothing more. */
@Injectable()
export class AcceptAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly decisions: AttemptDecisions,
    private readonly consents: Consents,
    private readonly sections: OpenSections,
    private readonly projection: AccessProjection,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, id: string, version: number): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.decisions.load(actor, id, version);
      const next = await this.decisions.settle(actor, attempt, 'accept', {});
      await this.open(attempt);
      return { id, state: 'accepted', version: next, participantId: attempt.participantId };
    });
  }

  private async open(attempt: AttemptRow): Promise<void> {
    const { participantId, recipientId, senderId } = attempt;
    const grants = await this.grantsUnder(attempt);
    const until = grants.at(-1)!.validUntil;
    this.projection.openEntry({
      audienceId: recipientId,
      organisationId: recipientId,
      kind: 'participant',
      subjectId: participantId,
      participantId,
      until,
    });
    for (const [end, categories] of byEnd(grants)) {
      await this.sections.execute({ participantId, recipientId }, categories, new Date(end));
    }
    this.consents.introduce({ participantId, purpose: 'support' }, senderId, recipientId, until);
  }

  /** What of this attempt she said yes to; the longest last, because an earlier yes may end sooner. */
  private async grantsUnder({ participantId, recipientId, categories }: AttemptRow) {
    const grants = await this.consents.inForce(participantId, recipientId, 'support', this.clock.now());
    return grants
      .filter(({ category }) => categories.includes(category))
      .sort((one, other) => one.validUntil.getTime() - other.validUntil.getTime());
  }
}

/** The categories that end at the same moment, together. */
function byEnd(grants: readonly { category: Category; validUntil: Date }[]): Map<number, Category[]> {
  const together = new Map<number, Category[]>();
  for (const { category, validUntil } of grants) {
    const end = validUntil.getTime();
    together.set(end, [...(together.get(end) ?? []), category]);
  }
  return together;
}
