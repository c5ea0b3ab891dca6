import { Organisations, Vouchings } from '@kring/organisations';
import { Injectable } from '@nestjs/common';
import { ProposalUnfit, RecipientNotEligible } from './referrals.errors.js';

/** Whom a municipality can send a referral to: an organisation that it vouches for, and no municipality. */
@Injectable()
export class Recipients {
  constructor(
    private readonly organisations: Organisations,
    private readonly vouchings: Vouchings,
  ) {}

  /** Throws `RecipientNotEligible` where nothing can be sent. */
  async mustBeEligible(recipientId: string, senderId: string): Promise<void> {
    if (!(await this.isEligible(recipientId, senderId))) throw new RecipientNotEligible();
  }

  /** Throws `ProposalUnfit` unless its sender could ask whom is proposed in place of `recipientId`. */
  async mustBeProposable(proposedId: string, recipientId: string, senderId: string): Promise<void> {
    const isOther = proposedId !== recipientId;
    if (!isOther || !(await this.isEligible(proposedId, senderId))) throw new ProposalUnfit();
  }

  private async isEligible(recipientId: string, senderId: string): Promise<boolean> {
    const recipient = await this.organisations.get(recipientId);
    const vouched = await this.vouchings.capacityOf(recipient.id, senderId);
    return recipient.kind !== 'municipality' && vouched !== null;
  }
}
