import { AlreadyHasPlace } from '@kring/activities-domain';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { In, Not, QueryFailedError } from 'typeorm';
import { EnrolmentRow } from './enrolment.table.js';
import { ProposalRow } from './proposal.table.js';

@Injectable()
export class ProposalRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Adds a proposal; says null when the same offer is already before her. */
  async add(row: Pick<ProposalRow, 'attemptId' | 'participantId' | 'offerId'>): Promise<string | null> {
    const added = await this.work.query<{ id: string }>(
      `insert into activities.proposal (id, attempt_id, participant_id, offer_id, state)
       values ($1, $2, $3, $4, 'proposed') on conflict do nothing returning id`,
      [newId(), row.attemptId, row.participantId, row.offerId],
    );
    return added[0]?.id ?? null;
  }

  /** Her own proposal, locked, so that two taps at once take one place. */
  async hers(participantId: string, id: string): Promise<ProposalRow> {
    const found = await this.work.manager.findOne(ProposalRow, {
      where: { id, participantId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new NotFound();
    return found;
  }

  /** She takes a place; throws `AlreadyHasPlace` when another proposal gave her one in the same session. */
  async enrol(proposal: ProposalRow, sessionId: string): Promise<string> {
    const id = newId();
    const { id: proposalId, attemptId, participantId } = proposal;
    const row = { id, proposalId, sessionId, attemptId, participantId, state: 'confirmed' } as const;
    await this.work.manager.insert(EnrolmentRow, row).catch((error: unknown) => {
      const cause = error instanceof QueryFailedError ? (error.driverError as { constraint?: string }) : {};
      throw cause.constraint === 'one_place' ? new AlreadyHasPlace() : error;
    });
    await this.work.manager.update(ProposalRow, { id: proposalId }, { state: 'taken' });
    return id;
  }

  /** Ends all proposals of an attempt; says the sessions in which a place became free. */
  async endAll(attemptId: string): Promise<string[]> {
    await this.work.manager.update(ProposalRow, { attemptId, state: Not('ended') }, { state: 'ended' });
    const held = { attemptId, state: In(['requested', 'confirmed'] as const) };
    const enrolments = await this.work.manager.findBy(EnrolmentRow, held);
    await this.work.manager.update(EnrolmentRow, held, { state: 'cancelled' });
    return enrolments.map((enrolment) => enrolment.sessionId);
  }
}
