import { TRIES_PER_CODE } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';
import { InvitationRow } from './invitation.table.js';

@Injectable()
export class InvitationRepository {
  constructor(private readonly work: UnitOfWork) {}

  async add(row: Pick<InvitationRow, 'id' | 'participantId' | 'tokenHash' | 'validUntil'>): Promise<void> {
    await this.work.query(
      'insert into participants.invitation (id, participant_id, token_hash, valid_until) values ($1, $2, $3, $4)',
      [row.id, row.participantId, row.tokenHash, row.validUntil],
    );
  }

  /** Locked, so that two answers at once are one after the other. */
  withToken(tokenHash: string): Promise<InvitationRow | null> {
    return this.work.manager.findOne(InvitationRow, {
      where: { tokenHash },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async giveCode(id: string, codeHash: string, validUntil: Date): Promise<void> {
    await this.work.query(
      `update participants.invitation
       set code_hash = $2, code_valid_until = $3, codes_sent = codes_sent + 1, tries = 0 where id = $1`,
      [id, codeHash, validUntil],
    );
  }

  /** Counts a try and says how many are left. */
  async countTry(id: string): Promise<number> {
    const [rows] = await this.work.query<{ tries: number }[]>(
      'update participants.invitation set tries = tries + 1 where id = $1 returning tries',
      [id],
    );
    return TRIES_PER_CODE - rows![0]!.tries;
  }

  async use(id: string, at: Date): Promise<void> {
    await this.work.manager.update(InvitationRow, { id }, { usedAt: at, codeHash: null });
  }
}
