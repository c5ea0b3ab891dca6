import { renews, vouchedForBy, type Answered, type ConsentState } from '@kring/consents-domain';
import type { AnswerWay, Notice } from '@kring/contracts';
import { Vouchings } from '@kring/organisations';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { NoticeRepository } from '../data/notice.repository.js';
import type { QuestionRow } from '../data/question.table.js';
import { AlignAccess } from './align-access.js';
import { OpenOnYes } from './open-on-yes.js';

/** Which words she read, and how her answer came about. */
export interface Reading {
  readonly notice: Notice;
  readonly way: AnswerWay;
}

/** Writes down what she answered, and what may flow from it. Part of a larger unit of work. */
@Injectable()
export class RecordAnswer {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly notices: NoticeRepository,
    private readonly vouchings: Vouchings,
    private readonly opening: OpenOnYes,
    private readonly access: AlignAccess,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: ParticipantActor,
    question: QuestionRow,
    { notice, way }: Reading,
    answered: Answered,
  ): Promise<void> {
    const at = this.clock.now();
    const { participantId, recipientId, purpose } = question;
    const state = await this.stateOf(question, answered, at);
    await this.notices.keep(notice);
    const eventId = this.consents.append({
      participantId,
      recipientId,
      purpose,
      questionId: question.id,
      state,
      categories: answered.categories,
      entity: 'participant',
      noticeHash: notice.hash,
      noticeVersion: notice.version,
      language: notice.language,
      assurance: actor.assurance,
      way,
      recordedBy: way === 'desk' ? await this.consents.deskOf(participantId) : null,
      // Every question that she reads on a screen offers to talk first, beside yes and no.
      privateTalkOffered: true,
      at,
    });
    if (answered.state === 'ConsentGiven') await this.give(actor, question, answered, { eventId, at });
    // What is open goes on under the new period, and does not close in between.
    if (state === 'RenewedConsentGiven') await this.access.execute(participantId, recipientId);
  }

  /** Her yes begins a consent, or renews the one that is in force. */
  private async stateOf(question: QuestionRow, { state }: Answered, at: Date): Promise<ConsentState> {
    if (state !== 'ConsentGiven') return state;
    const grants = await this.consents.grantsOf(question.participantId, question.recipientId);
    return renews(grants, question, at) ? 'RenewedConsentGiven' : state;
  }

  /** Who is not vouched for at this moment receives nothing, whatever she answers: `NotVouchedFor`. */
  private async give(
    actor: ParticipantActor,
    question: QuestionRow,
    { categories }: Answered,
    { eventId, at }: { eventId: string; at: Date },
  ): Promise<void> {
    const { participantId, recipientId, purpose, until } = question;
    const capacity = await this.vouchings.mustReceive(recipientId, vouchedForBy(question));
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
    await this.opening.execute(question, categories);
  }
}
