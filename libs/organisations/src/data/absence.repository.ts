import type { Absence } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';

@Injectable()
export class AbsenceRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** What she said of herself, as far as it still holds on this day. */
  async of(memberId: string, today: string): Promise<Absence> {
    const [found] = await this.work.query<Absence>(
      `select to_char(until, 'YYYY-MM-DD') as until, cover_id as "coverId"
       from organisations.absence where member_id = $1 and until >= $2`,
      [memberId, today],
    );
    return found ?? { until: null, coverId: null };
  }

  async away(memberId: string, until: string, coverId: string | null): Promise<void> {
    await this.work.query(
      `insert into organisations.absence (member_id, until, cover_id) values ($1, $2, $3)
       on conflict (member_id) do update set until = excluded.until, cover_id = excluded.cover_id`,
      [memberId, until, coverId],
    );
  }

  async back(memberId: string): Promise<void> {
    await this.work.query('delete from organisations.absence where member_id = $1', [memberId]);
  }
}
