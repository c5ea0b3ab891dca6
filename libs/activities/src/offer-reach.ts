import { Vouchings } from '@kring/organisations';
import { NotVouchedFor } from '@kring/organisations-domain';
import { ParticipantRepository } from '@kring/participants';
import { Injectable } from '@nestjs/common';
import type { OfferRow } from './data/offer.table.js';

/** What an organisation offers reaches a participant only while her own municipality vouches for it. */
@Injectable()
export class OfferReach {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly vouchings: Vouchings,
  ) {}

  /** Throws `NotVouchedFor` when it does not. */
  async mustReach(participantId: string, { organisationId }: OfferRow): Promise<void> {
    const { addedBy } = await this.participants.get(participantId);
    if (addedBy === null) throw new NotVouchedFor();
    await this.vouchings.mustReceive(organisationId, addedBy);
  }
}
