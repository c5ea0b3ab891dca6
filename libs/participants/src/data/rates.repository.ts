import { UnitOfWork } from '@kring/platform-database';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';

/** How often something may happen within how many minutes. */
export interface Rate {
  readonly most: number;
  readonly minutes: number;
}

/** How often something happened lately, by a key that names nobody. */
@Injectable()
export class RatesRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Counts it once more, and says how often it happened since its time began. */
  async count(key: string, { minutes }: Rate): Promise<number> {
    return this.ask('select participants.count_of($1, $2, $3) as count', [key, this.clock.now(), minutes]);
  }

  async isUsedUp(key: string, { most, minutes }: Rate): Promise<boolean> {
    const sql = 'select participants.counted($1, $2, $3) as count';
    return (await this.ask(sql, [key, this.clock.now(), minutes])) >= most;
  }

  private async ask(sql: string, values: unknown[]): Promise<number> {
    const rows = await this.work.query<{ count: number }>(sql, values);
    return rows[0]!.count;
  }
}
