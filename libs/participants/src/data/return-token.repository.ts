import { TRIES_PER_TOKEN, type TokenKind } from '@kring/participants-domain';
import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, Not } from 'typeorm';
import { ReturnTokenRow } from './return-token.table.js';

type Made = 'participantId' | 'kind' | 'tokenHash' | 'assurance' | 'device' | 'madeAt';
const FRESH = { tries: 0, usedAt: null, lockedAt: null, endedAt: null };

@Injectable()
export class ReturnTokenRepository {
  constructor(private readonly work: UnitOfWork) {}

  async add(made: Pick<ReturnTokenRow, Made>): Promise<void> {
    await this.work.manager.insert(ReturnTokenRow, { ...FRESH, ...made, id: newId() });
  }

  /** The token while it lasts. */
  find(kind: TokenKind, tokenHash: string): Promise<ReturnTokenRow | null> {
    return this.work.manager.findOneBy(ReturnTokenRow, { kind, tokenHash, endedAt: IsNull() });
  }

  /** The token while it lasts, locked, so that two tries at once are one after the other. */
  withHash(kind: TokenKind, tokenHash: string): Promise<ReturnTokenRow | null> {
    return this.work.manager.findOne(ReturnTokenRow, {
      where: { kind, tokenHash, endedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Counts a wrong PIN on this token alone, and says how many tries are left. */
  async countTry(token: ReturnTokenRow, at: Date): Promise<number> {
    const tries = token.tries + 1;
    const lockedAt = tries >= TRIES_PER_TOKEN ? at : null;
    await this.work.manager.update(ReturnTokenRow, { id: token.id }, { tries, lockedAt });
    return TRIES_PER_TOKEN - tries;
  }

  /** It proved to be hers: the tries start again. */
  async use(id: string, at: Date): Promise<void> {
    await this.work.manager.update(ReturnTokenRow, { id }, { tries: 0, usedAt: at });
  }

  /** Ends one phone of hers; false where she has none of this id. */
  async endPhone(participantId: string, id: string, at: Date): Promise<boolean> {
    const which = { participantId, id, kind: 'device', endedAt: IsNull() } as const;
    return (await this.work.manager.update(ReturnTokenRow, which, { endedAt: at })).affected === 1;
  }

  /** Ends what she has of this kind, or the one of it with this hash. */
  async end(participantId: string, kind: TokenKind, at: Date, tokenHash?: string): Promise<void> {
    const which = { participantId, kind, endedAt: IsNull(), ...(tokenHash ? { tokenHash } : {}) };
    await this.work.manager.update(ReturnTokenRow, which, { endedAt: at });
  }

  /** Ends all phones of hers, but for the one that holds this hash. */
  async endOtherPhones(participantId: string, at: Date, tokenHash: string): Promise<void> {
    const which = { participantId, kind: 'device', endedAt: IsNull(), tokenHash: Not(tokenHash) } as const;
    await this.work.manager.update(ReturnTokenRow, which, { endedAt: at });
  }
}
