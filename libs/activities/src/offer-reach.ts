import { Vouchings } from '@kring/organisations';
import { NotVouchedFor } from '@kring/organisations-domain';
import { Participants } from '@kring/participants';
import { Injectable } from '@nestjs/common';
import type { OfferRow } from './data/offer.table.js';

/** What an organisation offers reaches a participant only while her own municipality vouches for it. */
@Injectable()
export class OfferReach {
  constructor(
    private readonly participants: Participants,
    private readonly vouchings: Vouchings,
  ) {}

  /** Throws `NotVouchedFor` when it does not. */
  async mustReach(participantId: string, { organisationId }: OfferRow): Promise<void> {
    const municipalityId = await this.participants.municipalityOf(participantId);
    if (municipalityId === null) throw new NotVouchedFor();
    await this.vouchings.mustReceive(organisationId, municipalityId);
  }
}
