import { UnitOfWork } from '@kring/platform-database';
import { newReference, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ReferralRow } from './referral.table.js';

@Injectable()
export class ReferralRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Adds the referral with the reason in her words, and says the reference that it got. */
  async add(row: Omit<ReferralRow, 'reference' | 'version'>, why: string): Promise<string> {
    const reference = newReference('V');
    await this.work.query(
      `insert into referrals.referral (id, reference, participant_id, sender_id, sender_member_id, needs)
       values ($1, $2, $3, $4, $5, $6)`,
      [row.id, reference, row.participantId, row.senderId, row.senderMemberId, row.needs],
    );
    await this.work.query(
      'insert into referrals.motivation (referral_id, participant_id, text) values ($1, $2, $3)',
      [row.id, row.participantId, why],
    );
    return reference;
  }

  async get(id: string): Promise<ReferralRow> {
    const found = await this.work.manager.findOneBy(ReferralRow, { id });
    if (!found) throw new NotFound();
    return found;
  }

  /** Whether this sender has referred her before. */
  async hasReferred(participantId: string, senderId: string): Promise<boolean> {
    return this.work.manager.existsBy(ReferralRow, { participantId, senderId });
  }

  /** Notes a sign of progress once; says whether it is new. */
  async noteSign(referralId: string, participantId: string, what: 'enrolled' | 'reported'): Promise<boolean> {
    const noted = await this.work.query(
      `insert into referrals.progress_sign (referral_id, participant_id, what) values ($1, $2, $3)
       on conflict do nothing returning what`,
      [referralId, participantId, what],
    );
    return noted.length > 0;
  }
}
