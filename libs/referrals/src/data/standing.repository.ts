import type { VoidReason } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { NotFound, VersionConflict, type Actor } from '@kring/platform-kernel';
import { leadsOf, type AttemptEvent } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { In, Not } from 'typeorm';
import { StandingRow } from './standing.table.js';

/** Why it should never have been asked. */
export interface Mistake {
  readonly reason: VoidReason;
  readonly explanation?: string | undefined;
}

/** What senders are told, one row for each attempt, and the steps that they take under it. */
@Injectable()
export class StandingRepository {
  constructor(private readonly work: UnitOfWork) {}

  async start(row: Partial<StandingRow>): Promise<void> {
    await this.work.manager.insert(StandingRow, row);
  }

  async find(id: string): Promise<StandingRow | null> {
    return this.work.manager.findOneBy(StandingRow, { id });
  }

  /** What the sender was told of this, under this referral. */
  async get(referralId: string, id: string): Promise<StandingRow> {
    const found = await this.work.manager.findOneBy(StandingRow, { id, referralId });
    if (!found) throw new NotFound();
    return found;
  }

  async ofRecipient(referralId: string, recipientId: string): Promise<StandingRow[]> {
    return this.work.manager.findBy(StandingRow, { referralId, recipientId });
  }

  /** The sender is told of an attempt, unless it took that back meanwhile. */
  async tell(attemptId: string, changes: Partial<StandingRow>): Promise<void> {
    const stands = Not(In(['withdrawn', 'voided']));
    await this.work.manager.update(StandingRow, { attemptId, state: stands }, changes);
  }

  /** The sender took it back, over what it had read. */
  async end(told: StandingRow, changes: Partial<StandingRow>): Promise<void> {
    const { id, state } = told;
    const result = await this.work.manager.update(StandingRow, { id, state }, { ...changes, closesAt: null });
    if (result.affected !== 1) throw new VersionConflict();
  }

  /** Moves the attempt under what its sender was told, where that leads anywhere; says whether it had been accepted. */
  async step(
    actor: Actor,
    told: StandingRow,
    event: Extract<AttemptEvent, 'withdraw' | 'void' | 'expire'>,
    at: Date,
    because?: Mistake,
  ): Promise<boolean> {
    const by = actor.kind === 'member' ? [actor.memberId, actor.organisationId] : [null, null];
    const [found] = await this.work.query<{ accepted: boolean }>(
      'select referrals.step_under($1, $2, $3, $4, $5, $6, $7, $8) as accepted',
      [told.id, event, leadsOf(event), because?.reason ?? null, because?.explanation ?? null, at, ...by],
    );
    return found!.accepted;
  }

  /** What this sender is told of its referrals to this recipient ends now; says which. */
  async close(senderId: string, recipientId: string, at: Date): Promise<string[]> {
    const [rows] = await this.work.query<{ referral_id: string }[]>(
      `update referrals.standing s set closes_at = $3
       from referrals.referral r
       where r.id = s.referral_id and r.sender_id = $1 and s.recipient_id = $2 and s.closes_at > $3
       returning s.referral_id`,
      [senderId, recipientId, at],
    );
    return [...new Set((rows ?? []).map((row) => row.referral_id))];
  }
}
