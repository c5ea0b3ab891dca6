import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';
import { PinRow } from './pin.table.js';

@Injectable()
export class PinRepository {
  constructor(private readonly work: UnitOfWork) {}

  async of(participantId: string): Promise<PinRow | null> {
    return this.work.manager.findOneBy(PinRow, { participantId });
  }

  /** The same, locked: what depends on her PIN is made one after the other. */
  hold(participantId: string): Promise<PinRow | null> {
    return this.work.manager.findOne(PinRow, {
      where: { participantId },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** The PIN that she has from now on, for every token of hers. */
  async choose(row: PinRow): Promise<void> {
    await this.work.manager.upsert(PinRow, row, ['participantId']);
  }
}
