import { NOTICE_VERSION, type Answered } from '@kring/consents-domain';
import type { AnswerQuestion as Given } from '@kring/contracts';
import { Vouchings } from '@kring/organisations';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import type { QuestionRow } from '../data/question.table.js';
import { OpenSections } from './open-sections.js';

/** Writes down what she answered, and what may flow from it. Part of a larger unit of work. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly vouchings: Vouchings,
    private readonly sections: OpenSections,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: ParticipantActor,
    question: QuestionRow,
    given: Given,
    answered: Answered,
  ): Promise<void> {
    const at = this.clock.now();
    const { participantId, recipientId, purpose } = question;
    const eventId = await this.consents.append({
      participantId,
      recipientId,
      purpose,
      questionId: question.id,
      state: answered.state,
      categories: answered.categories,
      entity: 'participant',
      noticeHash: given.noticeHash,
      noticeVersion: NOTICE_VERSION,
      language: given.language,
      assurance: actor.assurance,
      at,
    });
    if (answered.state === 'ConsentGiven') await this.give(actor, question, answered, { eventId, at });
  }

  /** Who is not vouched for at this moment receives nothing, whatever she answers: `NotVouchedFor`. */
  private async give(
    actor: ParticipantActor,
    question: QuestionRow,
    { categories }: Answered,
    { eventId, at }: { eventId: string; at: Date },
  ): Promise<void> {
    const { participantId, recipientId, purpose, askedBy, until } = question;
    const capacity = await this.vouchings.mustReceive(recipientId, askedBy);
    const grant = {
      participantId,
      recipientId,
      purpose,
      basis: 'consent',
      capacity,
      eventId,
      assurance: actor.assurance,
      validFrom: at,
      validUntil: until,
    } as const;
    await this.consents.give(categories.map((category) => ({ ...grant, category })));
    if (purpose === 'follow-up') await this.sections.execute(question, categories, until);
  }
}
