import { UnitOfWork } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import type { AnswerLink } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from './attempt.table.js';

export interface KeptLink extends AnswerLink {
  readonly id: string;
  readonly attemptId: string;
  readonly memberId: string;
  readonly codeHash: string | null;
  readonly codeUntil: Date | null;
  readonly tries: number;
  readonly ticketHash: string | null;
}

const KEPT = `
  select id, attempt_id as "attemptId", member_id as "memberId", valid_until as "validUntil", used_at as "usedAt",
    codes_asked as "codesAsked", code_hash as "codeHash", code_until as "codeUntil", tries,
    ticket_hash as "ticketHash", ticket_until as "ticketUntil"
  from referrals.answer_link`;

const SEND = `
  insert into referrals.answer_link
    (id, attempt_id, participant_id, sender_id, member_id, mail, token_hash, valid_until)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (attempt_id) do update
    set mail = excluded.mail, token_hash = excluded.token_hash, valid_until = excluded.valid_until`;

@Injectable()
export class AnswerLinkRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** The link that goes out now; the one before it, for the same attempt, opens nothing any more. */
  async send(
    { id, participantId, senderId, answerBy }: AttemptRow,
    to: { memberId: string; mail: string },
    tokenHash: string,
  ): Promise<void> {
    const values = [newId(), id, participantId, senderId, to.memberId, to.mail, tokenHash, answerBy];
    await this.work.query(SEND, values);
  }

  /** The one that is held in this unit of work, locked, so that of two tries one is first. */
  async held(tokenHash: string): Promise<KeptLink | null> {
    return (
      (await this.work.query<KeptLink>(`${KEPT} where token_hash = $1 for update`, [tokenHash]))[0] ?? null
    );
  }

  /** Another code is asked: the one before opens nothing any more. */
  async askCode(id: string): Promise<void> {
    await this.work.query(
      `update referrals.answer_link
       set codes_asked = codes_asked + 1, code_hash = null, code_until = null, tries = 0 where id = $1`,
      [id],
    );
  }

  /** Where the code goes, while the link can still be used. */
  async addressOf(id: string, now: Date): Promise<string | null> {
    const found = await this.work.query<{ mail: string }>(
      'select mail from referrals.answer_link where id = $1 and used_at is null and valid_until > $2',
      [id, now],
    );
    return found[0]?.mail ?? null;
  }

  async giveCode(id: string, codeHash: string, until: Date): Promise<void> {
    await this.work.query('update referrals.answer_link set code_hash = $2, code_until = $3 where id = $1', [
      id,
      codeHash,
      until,
    ]);
  }

  async countTry(id: string): Promise<void> {
    await this.work.query('update referrals.answer_link set tries = tries + 1 where id = $1', [id]);
  }

  /** The code is taken, and the page opens that answers with this ticket. */
  async open(id: string, ticketHash: string, until: Date): Promise<void> {
    await this.work.query(
      `update referrals.answer_link
       set code_hash = null, code_until = null, ticket_hash = $2, ticket_until = $3 where id = $1`,
      [id, ticketHash, until],
    );
  }

  async use(id: string, at: Date): Promise<void> {
    await this.work.query('update referrals.answer_link set used_at = $2 where id = $1', [id, at]);
  }
}
