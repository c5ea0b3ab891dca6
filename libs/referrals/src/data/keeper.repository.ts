import type { Keeper } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from './attempt.table.js';

type Keeping = Pick<Keeper, 'kind' | 'id'>;

/** Who of the receiver looks after an attempt. */
@Injectable()
export class KeeperRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Who looks after it at this moment, if anybody; the next who gives it waits its turn. */
  async ofLocked(attemptId: string): Promise<Keeping | null> {
    await this.work.query('select from referrals.attempt where id = $1 for update', [attemptId]);
    const rows = await this.work.query<Keeping>(
      `select case when team_id is null then 'member' else 'team' end as kind, coalesce(member_id, team_id) as id
       from referrals.kept where attempt_id = $1`,
      [attemptId],
    );
    return rows[0] ?? null;
  }

  async isOpenTo(memberId: string, attemptId: string): Promise<boolean> {
    const rows = await this.work.query<{ open: boolean }>('select referrals.is_open_to($1, $2) as open', [
      memberId,
      attemptId,
    ]);
    return rows[0]!.open;
  }

  async give({ id, participantId }: AttemptRow, { kind, id: keeperId }: Keeping): Promise<void> {
    const [memberId, teamId] = kind === 'member' ? [keeperId, null] : [null, keeperId];
    await this.work.query(
      `insert into referrals.keeper (attempt_id, participant_id, member_id, team_id) values ($1, $2, $3, $4)
       on conflict (attempt_id) do update set member_id = excluded.member_id, team_id = excluded.team_id`,
      [id, participantId, memberId, teamId],
    );
  }

  async layDown(attemptId: string): Promise<void> {
    await this.work.query('delete from referrals.keeper where attempt_id = $1', [attemptId]);
  }
}
