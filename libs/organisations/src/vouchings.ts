import type { Capacity } from '@kring/contracts';
import { NotVouchedFor } from '@kring/organisations-domain';
import { Injectable } from '@nestjs/common';
import { VouchingRepository } from './data/vouching.repository.js';
import type { VouchingRow } from './data/vouching.table.js';

/** The question that the other scopes ask before anything reaches an organisation: does this municipality vouch for it? */
@Injectable()
export class Vouchings {
  constructor(private readonly vouchings: VouchingRepository) {}

  /** In which capacity it receives from this municipality, or null: then it receives nothing. */
  async capacityOf(organisationId: string, municipalityId: string): Promise<Capacity | null> {
    // A municipality does its own task by law, and decides itself why and how (Wet inburgering 2021).
    if (organisationId === municipalityId) return 'controller';
    return (await this.vouchings.for(organisationId, municipalityId))?.capacity ?? null;
  }

  /** The capacity; throws `NotVouchedFor` when this municipality does not vouch for it now. */
  async mustReceive(organisationId: string, municipalityId: string): Promise<Capacity> {
    const capacity = await this.capacityOf(organisationId, municipalityId);
    if (!capacity) throw new NotVouchedFor();
    return capacity;
  }

  /** Whose vouching for whom this was, for a reaction to its end. */
  get(id: string): Promise<Pick<VouchingRow, 'municipalityId' | 'organisationId'> | null> {
    return this.vouchings.get(id);
  }
}
