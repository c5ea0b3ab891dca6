import { UnitOfWork } from '@kring/platform-database';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { TakingBack } from './taking-back.js';

/** The sender takes back what has not been answered. */
@Injectable()
export class WithdrawAttempt {
  constructor(
    private readonly work: UnitOfWork,
    private readonly taking: TakingBack,
  ) {}

  execute(actor: MemberActor, referralId: string, standingId: string): Promise<void> {
    return this.work.run(actor, () => this.taking.execute(actor, referralId, standingId, 'withdraw'));
  }
}
