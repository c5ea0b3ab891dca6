import { TRIES_PER_CODE } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { InvitationRow } from './invitation.table.js';

type Made =
  'participantId' | 'way' | 'invitedBy' | 'tokenHash' | 'codeHash' | 'codeValidUntil' | 'validUntil';

@Injectable()
export class InvitationRepository {
  constructor(private readonly work: UnitOfWork) {}

  async add(made: Pick<InvitationRow, Made>): Promise<void> {
    const code = { codesSent: made.codeHash ? 1 : 0, tries: 0 };
    await this.work.manager.insert(InvitationRow, {
      ...made,
      ...code,
      id: newId(),
      usedAt: null,
      version: 1,
    });
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
