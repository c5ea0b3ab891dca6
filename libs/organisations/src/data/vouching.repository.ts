import { UnitOfWork } from '@kring/platform-database';
import { NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, QueryFailedError } from 'typeorm';
import { AlreadyVouchedFor } from '@kring/organisations-domain';
import { VouchingRow } from './vouching.table.js';

@Injectable()
export class VouchingRepository {
  constructor(private readonly work: UnitOfWork) {}

  async add(row: VouchingRow): Promise<void> {
    await this.work.manager.insert(VouchingRow, row).catch((error: unknown) => {
      const cause = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
      throw cause.constraint === 'one_vouching' ? new AlreadyVouchedFor() : error;
    });
  }

  /** The vouching of this municipality with this id, while it stands. */
  async standing(municipalityId: string, id: string): Promise<VouchingRow> {
    const found = await this.work.manager.findOneBy(VouchingRow, { id, municipalityId, endedAt: IsNull() });
    if (!found) throw new NotFound();
    return found;
  }

  /** How this municipality vouches for this organisation now, if it does. */
  for(organisationId: string, municipalityId: string): Promise<VouchingRow | null> {
    return this.work.manager.findOneBy(VouchingRow, { organisationId, municipalityId, endedAt: IsNull() });
  }

  get(id: string): Promise<VouchingRow | null> {
    return this.work.manager.findOneBy(VouchingRow, { id });
  }

  async end(id: string, endedBy: string, endedAt: Date): Promise<void> {
    await this.work.manager.update(VouchingRow, { id }, { endedBy, endedAt });
  }
}
