import { UnitOfWork } from '@kring/platform-database';
import { SYSTEM } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { Chores } from './chores.js';

/** Runs one chore in a transaction of its own, one at a time however many workers there are. */
@Injectable()
export class ChoreRunner {
  constructor(
    private readonly work: UnitOfWork,
    private readonly chores: Chores,
  ) {}

  async run(name: string): Promise<void> {
    const chore = this.chores.named(name);
    if (!chore) throw new Error(`No chore is named ${name}.`);
    await this.work.run(SYSTEM, async () => {
      await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 1))', [name]);
      await chore.do();
      await this.work.query(`select outbox.did('chore', $1, null, null)`, [name]);
    });
  }
}
