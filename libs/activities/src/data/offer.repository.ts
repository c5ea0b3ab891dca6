import { UnitOfWork } from '@kring/platform-database';
import { NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { OfferRow } from './offer.table.js';
import { SessionRow } from './session.table.js';

@Injectable()
export class OfferRepository {
  constructor(private readonly work: UnitOfWork) {}

  async get(id: string): Promise<OfferRow> {
    const found = await this.work.manager.findOneBy(OfferRow, { id });
    if (!found) throw new NotFound();
    return found;
  }

  async session(id: string): Promise<SessionRow> {
    const found = await this.work.manager.findOneBy(SessionRow, { id });
    if (!found) throw new NotFound();
    return found;
  }

  /** Takes a place where one is left; says whether there was. One statement, so a hundred at once get what there is. */
  async takePlace(sessionId: string): Promise<boolean> {
    const [rows] = await this.work.query<unknown[]>(
      'update activities.session set taken = taken + 1 where id = $1 and taken < capacity returning id',
      [sessionId],
    );
    return (rows ?? []).length > 0;
  }

  async freePlace(sessionId: string): Promise<void> {
    await this.work.query('update activities.session set taken = taken - 1 where id = $1', [sessionId]);
  }
}
