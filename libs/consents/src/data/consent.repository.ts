import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { newId, NotFound } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import { ConsentEventRow } from './consent-event.table.js';
import { ConsentGrantRow } from './consent-grant.table.js';
import { QuestionRow } from './question.table.js';

/** An event in which she read no notice says nothing of one. */
const NOTHING_READ = {
  ...{ noticeHash: null, noticeVersion: null, language: null, assurance: null },
  ...{ way: null, recordedBy: null, privateTalkOffered: null },
};
type Read = keyof typeof NOTHING_READ;
export type ConsentEventAdded = Omit<ConsentEventRow, 'id' | Read> & Partial<Pick<ConsentEventRow, Read>>;

@Injectable()
export class ConsentRepository {
  constructor(
    private readonly work: UnitOfWork,
    private readonly projection: AccessProjection,
  ) {}

  async ask(question: QuestionRow): Promise<void> {
    await this.work.manager.insert(QuestionRow, question);
  }

  /** Her own question while it can be answered; two answers at once, or an answer and a withdrawal, are one after the other. */
  async questionOf(participantId: string, id: string, now: Date): Promise<QuestionRow> {
    this.projection.hold(participantId);
    const found = await this.work.manager.findOne(QuestionRow, {
      where: { id, participantId, until: MoreThan(now) },
      lock: { mode: 'pessimistic_write' },
    });
    if (!found) throw new NotFound();
    return found;
  }

  async question(id: string): Promise<QuestionRow | null> {
    return this.work.manager.findOneBy(QuestionRow, { id });
  }

  /** Her question whether this municipality may contact her, while it waits for her answer. */
  async waitingContact(participantId: string, recipientId: string, now: Date): Promise<QuestionRow | null> {
    const purpose = 'contact';
    const where = {
      participantId,
      recipientId,
      purpose,
      answeredAt: IsNull(),
      until: MoreThan(now),
    } as const;
    return this.work.manager.findOneBy(QuestionRow, where);
  }

  /** When the organisation of this actor asked last whether this municipality may contact her; not what she answered. */
  async askedContactAt(participantId: string, municipalityId: string): Promise<Date | null> {
    const rows = await this.work.query<{ at: Date | null }>(
      'select max(asked_at) as at from consents.asked_contact($1) where municipality_id = $2',
      [participantId, municipalityId],
    );
    return rows[0]!.at;
  }

  /** Whether what is asked for this recipient is asked of her at all; as she herself. */
  async asksHer(participantId: string, recipientId: string): Promise<boolean> {
    const rows = await this.work.query<{ asks: boolean }>('select consents.asks_her($1, $2) as asks', [
      participantId,
      recipientId,
    ]);
    return rows[0]!.asks;
  }

  async close(questionId: string, at: Date): Promise<void> {
    const unanswered = { id: questionId, answeredAt: IsNull() };
    await this.work.manager.update(QuestionRow, unanswered, { answeredAt: at });
  }

  append(event: ConsentEventAdded): string {
    const id = newId();
    this.work.insert(ConsentEventRow, { ...NOTHING_READ, ...event, id });
    return id;
  }

  /** What she answered last to this question, if she did. */
  async lastAnswerTo(questionId: string): Promise<ConsentEventRow | null> {
    return this.work.manager.findOne(ConsentEventRow, {
      where: { questionId, entity: 'participant' },
      order: { at: 'DESC', id: 'DESC' },
    });
  }

  /** At whose desk her app was opened last. */
  async deskOf(participantId: string): Promise<string | null> {
    const visits = await this.work.query<{ by: string }>(
      `select invited_by as by from participants.invitation
       where participant_id = $1 and way = 'desk' and used_at is not null order by used_at desc limit 1`,
      [participantId],
    );
    return visits[0]?.by ?? null;
  }

  async event(id: string): Promise<ConsentEventRow | null> {
    return this.work.manager.findOneBy(ConsentEventRow, { id });
  }

  async give(grants: Omit<ConsentGrantRow, 'id' | 'endedAt'>[]): Promise<void> {
    const rows = grants.map((grant) => ({ ...grant, id: newId(), endedAt: null }));
    if (rows.length > 0) await this.work.manager.insert(ConsentGrantRow, rows);
  }

  /** All grants of hers that have not been ended, also those past their period. */
  async grantsOf(participantId: string, recipientId?: string): Promise<ConsentGrantRow[]> {
    const where = { participantId, endedAt: IsNull() };
    return this.work.manager.findBy(ConsentGrantRow, recipientId ? { ...where, recipientId } : where);
  }

  /** Whether her yes to this question is in force. */
  async standsOn(questionId: string, now: Date): Promise<boolean> {
    const grants = await this.work.query(
      `select from consents.consent_grant g join consents.event e on e.id = g.event_id
       where e.question_id = $1 and g.ended_at is null and g.valid_until > $2 limit 1`,
      [questionId, now],
    );
    return grants.length > 0;
  }

  /** What may flow because of her yes to the question about this subject. */
  async grantsAbout(subjectId: string): Promise<ConsentGrantRow[]> {
    return this.work.manager
      .createQueryBuilder(ConsentGrantRow, 'g')
      .innerJoin(ConsentEventRow, 'e', 'e.id = g.eventId')
      .innerJoin(QuestionRow, 'q', 'q.id = e.questionId')
      .where('q.subjectId = :subjectId and q.purpose = :purpose', { subjectId, purpose: 'support' })
      .andWhere('g.endedAt is null')
      .getMany();
  }

  end(grants: ConsentGrantRow[], at: Date): void {
    const ids = grants.map(({ id }) => id);
    this.work.send('update consents.consent_grant set ended_at = $2 where id = any($1)', [ids, at]);
  }

  /** Each of the two comes to know of the other around her. */
  introduce(
    about: { participantId: string; purpose: string; until: Date },
    one: string,
    other: string,
  ): void {
    this.work.send(
      `insert into consents.acquaintance (participant_id, organisation_id, known_id, purpose, valid_until)
       values ($1, $4, $5, $2, $3), ($1, $5, $4, 'integration-task', $3) on conflict do nothing`,
      [about.participantId, about.purpose, about.until, one, other],
    );
  }
}
