import { answer, NOTICE_VERSION, type Answered } from '@kring/consents-domain';
import type { AnswerQuestion as Given, EventName } from '@kring/contracts';
import { OrganisationRepository, type OrganisationRow } from '@kring/organisations';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import type { QuestionRow } from '../data/question.table.js';
import { hashedNotice } from '../notices.js';
import { OpenSections } from './open-sections.js';

const EVENTS = {
  ConsentGiven: 'consent.given',
  ConsentRefused: 'consent.refused',
  RequestDeferred: 'consent.deferred',
} as const satisfies Record<string, EventName>;

/** She answers one question, in the words and the language that she read. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consents: ConsentRepository,
    private readonly organisations: OrganisationRepository,
    private readonly sections: OpenSections,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, id: string, given: Given): Promise<void> {
    return this.work.run(actor, async () => {
      const question = await this.consents.questionOf(actor.participantId, id, this.clock.now());
      const recipient = await this.organisations.get(question.recipientId);
      const notice = hashedNotice(
        { ...question, recipient: recipient.name, place: recipient.place },
        given.language,
      );
      const answered = answer(question, given, notice.hash);
      await this.record(actor, question, recipient, given, answered);
      if (answered.closes) await this.consents.close(id, this.clock.now());
      if (answered.state === 'ConsentGiven' && question.purpose === 'follow-up') {
        await this.sections.execute(question, answered.categories, question.until);
      }
      const name = EVENTS[answered.state as keyof typeof EVENTS];
      await this.outbox.append({ name, subjectId: id, touches: [{ kind: 'me', id: actor.participantId }] });
    });
  }

  private async record(
    actor: ParticipantActor,
    question: QuestionRow,
    recipient: OrganisationRow,
    given: Given,
    answered: Answered,
  ): Promise<void> {
    const at = this.clock.now();
    const { participantId, recipientId, purpose } = question;
    const flow = { participantId, recipientId, purpose };
    const eventId = await this.consents.append({
      ...flow,
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
    const { capacity } = recipient;
    const grant = {
      ...flow,
      basis: 'consent',
      capacity,
      eventId,
      validFrom: at,
      validUntil: question.until,
    } as const;
    await this.consents.give(answered.categories.map((category) => ({ ...grant, category })));
  }
}
