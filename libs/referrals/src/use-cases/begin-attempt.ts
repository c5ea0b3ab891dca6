import type { Decided } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { AttemptSteps } from './attempt-steps.js';

/** The receiver says that it began, also where nobody planned a first meeting. */
@Injectable()
export class BeginAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly steps: AttemptSteps,
  ) {}

  execute(actor: MemberActor, id: string, version: number): Promise<Decided> {
    return this.work.run(actor, async () => {
      const attempt = await this.steps.load(actor, id, version, 'begin');
      return this.steps.take(actor, attempt, 'begin');
    });
  }
}
