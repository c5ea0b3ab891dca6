import { obligationReference } from '@kring/consents-domain';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { ObligationRow } from './obligation.table.js';

type Made = Pick<ObligationRow, 'organisationId' | 'receivedAs' | 'madeAt' | 'dueAt'>;
type Answer = Pick<ObligationRow, 'answer' | 'law' | 'lawNote' | 'answeredAt' | 'answeredBy'>;

const NO_ANSWER = { answer: null, law: null, lawNote: null, answeredAt: null, answeredBy: null };
const AT_ONCE = 500;

@Injectable()
export class ObligationRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Makes one for this event of hers, unless there is one: two at once are one after the other. */
  async make(made: Made, about: { eventId: string; participantId: string }): Promise<void> {
    const { organisationId } = made;
    await this.work.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [organisationId]);
    if (await this.isMadeFor(about.eventId)) return;
    const before = await this.work.manager.countBy(ObligationRow, { organisationId });
    const [id, reference] = [newId(), obligationReference(before + 1)];
    const row = { ...NO_ANSWER, ...made, id, reference, escalatedAt: null };
    await this.work.manager.insert(ObligationRow, row);
    await this.work.query(
      'insert into consents.obligation_about (obligation_id, event_id, participant_id) values ($1, $2, $3)',
      [id, about.eventId, about.participantId],
    );
  }

  private async isMadeFor(eventId: string): Promise<boolean> {
    const made = 'select from consents.obligation_about where event_id = $1';
    return (await this.work.query(made, [eventId])).length > 0;
  }

  get(id: string): Promise<ObligationRow | null> {
    return this.work.manager.findOneBy(ObligationRow, { id });
  }

  /** One of this organisation, locked, so that two answers are one after the other. */
  async of(organisationId: string, id: string): Promise<ObligationRow> {
    const found = await this.work.manager.findOne(ObligationRow, {
      where: { id, organisationId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new NotFound();
    return found;
  }

  async answer(id: string, answer: Answer): Promise<void> {
    await this.work.manager.update(ObligationRow, { id }, answer);
  }

  /** Those that may have to be escalated, the first due first, and none that somebody is answering at this moment. */
  due(now: Date): Promise<ObligationRow[]> {
    return this.work.manager.find(ObligationRow, {
      where: { answeredAt: IsNull(), escalatedAt: IsNull(), dueAt: LessThanOrEqual(now) },
      order: { dueAt: 'ASC', id: 'ASC' },
      take: AT_ONCE,
      lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
    });
  }

  /** Marks it as told; says whom it is about. */
  async escalate(id: string, at: Date): Promise<string> {
    await this.work.manager.update(ObligationRow, { id }, { escalatedAt: at });
    const about = 'select participant_id as id from consents.obligation_about where obligation_id = $1';
    return (await this.work.query<{ id: string }>(about, [id]))[0]!.id;
  }

  /** Those of this organisation that were escalated together. */
  escalatedWith({ organisationId, escalatedAt }: ObligationRow): Promise<ObligationRow[]> {
    if (!escalatedAt) return Promise.resolve([]);
    const where = { organisationId, escalatedAt };
    return this.work.manager.find(ObligationRow, { where, order: { dueAt: 'ASC', id: 'ASC' } });
  }
}
