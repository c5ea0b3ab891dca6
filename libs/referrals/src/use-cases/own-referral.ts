import { Access } from '@kring/platform-access';
import type { MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ReferralRepository } from '../data/referral.repository.js';
import type { ReferralRow } from '../data/referral.table.js';

/** A referral as its sender may do something with it, until the unit of work ends. */
@Injectable()
export class OwnReferral {
  constructor(
    private readonly access: Access,
    private readonly referrals: ReferralRepository,
  ) {}

  async load(actor: MemberActor, id: string, verb: 'send' | 'take-back'): Promise<ReferralRow> {
    await this.access.mustKeepSeeing(actor, 'referral', id);
    const referral = await this.referrals.get(id);
    this.access.require(actor, verb, 'referral', { senderId: referral.senderId });
    return referral;
  }
}
