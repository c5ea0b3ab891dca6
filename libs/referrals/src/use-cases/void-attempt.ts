import type { VoidAttempt as Voiding } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { TakingBack } from './taking-back.js';

/** It should never have been asked: whatever was answered, it ends, and so does what flowed on it. */
@Injectable()
export class VoidAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly taking: TakingBack,
  ) {}

  execute(actor: MemberActor, referralId: string, { standingId, ...because }: Voiding): Promise<void> {
    return this.work.run(actor, () => this.taking.execute(actor, referralId, standingId, 'void', because));
  }
}
