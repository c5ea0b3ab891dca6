import type { Created, WriteReport as Writing } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Attempts } from '@kring/referrals';
import { Injectable } from '@nestjs/common';
import { ReportRow } from '../data/report.table.js';

/** Whoever works with her says how it went: three taps, and a note that she can read. */
@Injectable()
export class WriteReport {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly attempts: Attempts,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, attemptId: string, writing: Writing): Promise<Created> {
    return this.work.run(actor, async () => {
      const { participantId, recipientId } = await this.attempts.running(actor, attemptId);
      this.access.require(actor, 'write', 'report', { organisationId: recipientId });
      const id = newId();
      await this.work.manager.insert(ReportRow, {
        ...writing,
        id,
        attemptId,
        participantId,
        organisationId: actor.organisationId,
        writtenBy: actor.memberId,
        note: writing.note || null,
        writtenAt: this.clock.now(),
      });
      const touches = [
        { kind: 'attempt', id: attemptId },
        { kind: 'me', id: participantId },
      ] as const;
      this.outbox.append({ name: 'report.written', subjectId: attemptId, touches });
      return { id, version: 1 };
    });
  }
}
