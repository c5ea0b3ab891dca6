import type { StopReason } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';
import type { AttemptRow } from './attempt.table.js';

export interface Meeting {
  readonly meetsAt: Date;
  readonly place: string;
  readonly senderContactId: string;
  readonly recipientContactId: string;
}

export interface Ending {
  readonly endedAs: 'completed' | 'stopped';
  readonly reason: StopReason | null;
  readonly explanation: string | null;
  readonly endedAt: Date;
}

/** What is written of an attempt after its acceptance: the first meeting, and how it ended. */
@Injectable()
export class HandoverRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Plans the first meeting; what was planned before gives way. */
  async plan({ id, referralId, participantId }: AttemptRow, meeting: Meeting): Promise<void> {
    const { meetsAt, place, senderContactId, recipientContactId } = meeting;
    await this.work.query(
      `insert into referrals.handover as h
         (attempt_id, referral_id, participant_id, meets_at, place, sender_contact_id, recipient_contact_id)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (attempt_id) do update set meets_at = excluded.meets_at, place = excluded.place,
         sender_contact_id = excluded.sender_contact_id, recipient_contact_id = excluded.recipient_contact_id`,
      [id, referralId, participantId, meetsAt, place, senderContactId, recipientContactId],
    );
  }

  /** When she said that they met; null when she did not yet, undefined when nothing was planned. */
  async metAt(attemptId: string): Promise<Date | null | undefined> {
    const rows = await this.work.query<{ at: Date | null }>(
      'select met_at as at from referrals.handover where attempt_id = $1',
      [attemptId],
    );
    return rows[0]?.at;
  }

  async met(attemptId: string, at: Date): Promise<void> {
    await this.work.query('update referrals.handover set met_at = $2 where attempt_id = $1', [attemptId, at]);
  }

  /** Who of the sender hands her over: who was named for it, else who asked. */
  async senderContact(attemptId: string): Promise<string> {
    const rows = await this.work.query<{ id: string }>(
      `select coalesce(h.sender_contact_id, r.sender_member_id) as id
       from referrals.attempt a
       join referrals.referral r on r.id = a.referral_id
       left join referrals.handover h on h.attempt_id = a.id
       where a.id = $1`,
      [attemptId],
    );
    return rows[0]!.id;
  }

  async end({ id, participantId }: AttemptRow, ending: Ending): Promise<void> {
    const { endedAs, reason, explanation, endedAt } = ending;
    await this.work.query(
      `insert into referrals.ending (attempt_id, participant_id, ended_as, reason, explanation, ended_at)
       values ($1, $2, $3, $4, $5, $6)`,
      [id, participantId, endedAs, reason, explanation, endedAt],
    );
  }

  async ending(attemptId: string): Promise<Ending | null> {
    const rows = await this.work.query<Ending>(
      `select ended_as as "endedAs", reason, explanation, ended_at as "endedAt"
       from referrals.ending where attempt_id = $1`,
      [attemptId],
    );
    return rows[0] ?? null;
  }
}
