import { AccessProjection } from '@kring/platform-access';
import { saveVersion, UnitOfWork } from '@kring/platform-database';
import { newId, NotFound, type Actor } from '@kring/platform-kernel';
import { after, boxOf, isOpen, unanswered, type AttemptEvent } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not, QueryFailedError } from 'typeorm';
import { OfferUnknown } from '../referrals.errors.js';
import { AttemptLogRow } from './attempt-log.table.js';
import { AttemptRow } from './attempt.table.js';

const AT_ONCE = 200;

@Injectable()
export class AttemptRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly projection: AccessProjection,
  ) {}

  async add(row: AttemptRow): Promise<void> {
    await this.work.manager.insert(AttemptRow, row).catch((error: unknown) => {
      const cause = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
      throw cause.constraint === 'attempt_offer' ? new OfferUnknown() : error;
    });
  }

  async get(id: string): Promise<AttemptRow> {
    const found = await this.work.manager.findOneBy(AttemptRow, { id });
    if (!found) throw new NotFound();
    return found;
  }

  async withQuestion(questionId: string): Promise<AttemptRow | null> {
    return this.work.manager.findOneBy(AttemptRow, { questionId });
  }

  /** Under which references these attempts arrived at their recipient, if they ever did. */
  async receivedAs(ids: string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const found = await this.work.manager.findBy(AttemptRow, { id: In(ids), arrivedAt: Not(IsNull()) });
    return found.map(({ reference }) => reference).sort();
  }

  /** Under which references those of these were known that a recipient said yes to and that were a mistake. */
  async openedByMistakeAs(ids: string[]): Promise<string[]> {
    const found = await this.work.query<{ reference: string }>(
      `select a.reference from referrals.attempt a
       where a.id = any ($1) and a.state = 'voided' and exists (
         select from referrals.attempt_log l where l.attempt_id = a.id and l.event = 'accept'
       ) order by a.reference`,
      [ids],
    );
    return found.map(({ reference }) => reference);
  }

  /** Her open attempts at this organisation. */
  async openOf(participantId: string, recipientId: string): Promise<AttemptRow[]> {
    const found = await this.work.manager.findBy(AttemptRow, { participantId, recipientId });
    return found.filter((attempt) => isOpen(attempt.state));
  }

  /** What this sender asked of this recipient and is still open. */
  async openBetween(senderId: string, recipientId: string): Promise<AttemptRow[]> {
    const found = await this.work.manager.findBy(AttemptRow, { senderId, recipientId });
    return found.filter((attempt) => isOpen(attempt.state));
  }

  /** Which of them she has not answered by when she could, the longest ago first; no more than can be done at once. */
  unansweredByHer(now: Date): Promise<{ id: string; participantId: string }[]> {
    return this.work.query(
      `select id, participant_id as "participantId" from referrals.attempt
       where state = 'awaiting_consent' and answer_by <= $1 order by answer_by, id limit ${AT_ONCE}`,
      [now],
    );
  }

  /** How many wait for an answer of this recipient. */
  waitingAt(recipientId: string): Promise<number> {
    return this.work.manager.countBy(AttemptRow, { recipientId, state: In(unanswered) });
  }

  /** Hers, whatever became of it; anyone else's reads as absent. */
  async hers(id: string, participantId: string): Promise<AttemptRow> {
    const found = await this.work.manager.findOneBy(AttemptRow, { id, participantId });
    if (!found) throw new NotFound();
    return found;
  }

  /** Moves the attempt over the version that was seen, into its box of the inbox, and writes the step down. Says the new version. */
  async move(
    actor: Actor,
    attempt: AttemptRow,
    event: AttemptEvent,
    at: Date,
    changes: Partial<AttemptRow> = {},
    reason: string | null = changes.declineReason ?? null,
  ): Promise<number> {
    const state = after(attempt.state, event);
    const { manager } = this.work;
    const version = await saveVersion(manager, AttemptRow, { id: attempt.id }, attempt.version, {
      ...changes,
      state,
    });
    this.projection.moveEntry('attempt', attempt.id, boxOf(state));
    this.log(actor, attempt, event, at, state, reason);
    return version;
  }

  private log(
    actor: Actor,
    attempt: AttemptRow,
    event: AttemptEvent,
    at: Date,
    toState: AttemptRow['state'],
    reason: string | null,
  ): void {
    const member = actor.kind === 'member';
    const actorKind = member || actor.kind === 'participant' ? actor.kind : 'system';
    this.work.insert(AttemptLogRow, {
      id: newId(),
      attemptId: attempt.id,
      participantId: attempt.participantId,
      event,
      fromState: attempt.state,
      toState,
      actorKind,
      actorId: member ? actor.memberId : null,
      organisationId: member ? actor.organisationId : null,
      reason,
      at,
    });
  }
}
