import { inForce, vouchedForBy } from '@kring/consents-domain';
import type { Purpose } from '@kring/contracts';
import { Vouchings } from '@kring/organisations';
import { RuleBroken } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentPeriodRepository } from './data/consent-period.repository.js';
import { ConsentRepository } from './data/consent.repository.js';
import type { ConsentEventRow } from './data/consent-event.table.js';
import type { ConsentGrantRow } from './data/consent-grant.table.js';
import type { QuestionRow } from './data/question.table.js';

/** A question as far as the other scopes need it. */
export type Question = Readonly<
  Pick<QuestionRow, 'participantId' | 'recipientId' | 'askedBy' | 'purpose' | 'until' | 'answeredAt'>
>;

/** What an event said of a flow, as far as a reaction to it needs it. */
export type ConsentEvent = Readonly<
  Pick<ConsentEventRow, 'id' | 'participantId' | 'recipientId' | 'purpose' | 'at'>
>;

export class ConsentMissing extends RuleBroken {
  readonly kind = 'conflict';
  override readonly name = 'ConsentMissing';

  constructor() {
    super('Hiervoor is er nu geen toestemming.');
  }
}

/** The question that the other scopes ask: may data flow, to this recipient, for this purpose, at this moment? */
@Injectable()
export class Consents {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly periods: ConsentPeriodRepository,
    private readonly vouchings: Vouchings,
  ) {}

  /** The grants in force; throws `ConsentMissing` when there is none. */
  async inForce(
    participantId: string,
    recipientId: string,
    purpose: Purpose,
    now: Date,
  ): Promise<ConsentGrantRow[]> {
    const grants = await this.consents.grantsOf(participantId, recipientId);
    const standing = grants.filter((grant) => grant.purpose === purpose && inForce(grant, now));
    if (standing.length === 0) throw new ConsentMissing();
    return standing;
  }

  /** Whether her yes to this question still stands. */
  stands(questionId: string, now: Date): Promise<boolean> {
    return this.consents.standsOn(questionId, now);
  }

  /** Whether whoever asked still vouches for the one that would receive. */
  async mayReach(question: Pick<Question, 'recipientId' | 'askedBy' | 'purpose'>): Promise<boolean> {
    return (await this.vouchings.capacityOf(question.recipientId, vouchedForBy(question))) !== null;
  }

  /** Whether anything flows to this recipient at this moment. */
  async receives(participantId: string, recipientId: string, now: Date): Promise<boolean> {
    const grants = await this.consents.grantsOf(participantId, recipientId);
    return grants.some((grant) => inForce(grant, now));
  }

  /** Whoever asked takes the question back: if she has not answered it, it is not open to answer any more. */
  async takeBack(questionId: string, at: Date): Promise<void> {
    const question = await this.consents.question(questionId);
    if (!question || question.answeredAt) return;
    await this.consents.close(questionId, at);
    const { participantId, recipientId, purpose, required, optional } = question;
    const about = { questionId, participantId, recipientId, purpose, categories: [...required, ...optional] };
    this.consents.append({ ...about, state: 'ConsentRevoked', entity: 'system', at });
  }

  /** What a question led to, for the reaction that waited for it. */
  question(id: string): Promise<Question | null> {
    return this.consents.question(id);
  }

  /** What an event said, for a reaction to it. */
  event(id: string): Promise<ConsentEvent | null> {
    return this.consents.event(id);
  }

  /** Whether another yes covered this flow at the moment that something of it ended. */
  stoodAt(event: ConsentEvent): Promise<boolean> {
    return this.periods.stoodAt(event);
  }

  /** What her consent was about that this event ended. */
  subjectsBefore(event: ConsentEvent): Promise<string[]> {
    return this.periods.subjectsBefore(event);
  }

  /** Two organisations come to know of each other around her, for as long as the consent lasts. */
  introduce(
    flow: { participantId: string; purpose: Purpose },
    one: string,
    other: string,
    until: Date,
  ): void {
    this.consents.introduce({ ...flow, until }, one, other);
  }
}
