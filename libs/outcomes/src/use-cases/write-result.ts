import type { WriteResult as Writing } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Attempts } from '@kring/referrals';
import { Injectable } from '@nestjs/common';
import { ResultRepository } from '../data/result.repository.js';
import { ResultSigns } from '../result-signs.js';

/** Whoever worked with her says where she stood on the ladder before, and where she stands now. */
@Injectable()
export class WriteResult {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly attempts: Attempts,
    private readonly results: ResultRepository,
    private readonly signs: ResultSigns,
  ) {}

  execute(actor: MemberActor, attemptId: string, writing: Writing): Promise<void> {
    return this.work.run(actor, async () => {
      const attempt = await this.attempts.accepted(actor, attemptId);
      this.access.require(actor, 'write', 'result', { organisationId: attempt.recipientId });
      await this.results.measure(attempt, writing);
      this.signs.changed(attempt);
    });
  }
}
