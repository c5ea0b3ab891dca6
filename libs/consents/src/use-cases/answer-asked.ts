import type { AnswerQuestion as Given, AnswerWay } from '@kring/contracts';
import { Participants } from '@kring/participants';
import { UnitOfWork } from '@kring/platform-database';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { AnswerQuestion } from './answer-question.js';

/** She answers a question that was put to either record of hers, as the one that was asked. */
@Injectable()
export class AnswerAsked {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consents: ConsentRepository,
    private readonly participants: Participants,
    private readonly answering: AnswerQuestion,
  ) {}

  execute(actor: ParticipantActor, id: string, given: Given, way: AnswerWay): Promise<void> {
    return this.work.run(actor, async () => {
      const asked = (await this.consents.question(id))?.participantId;
      const records = await this.participants.asEachRecord(actor);
      const record = records.find(({ participantId }) => participantId === asked) ?? actor;
      await this.work.become(record, () => this.answering.execute(record, id, given, way));
    });
  }
}
