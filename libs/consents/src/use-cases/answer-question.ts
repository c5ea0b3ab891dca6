import { answer, isRepeated, mustBePossible, type Answered } from '@kring/consents-domain';
import type { AnswerQuestion as Given, AnswerWay, EventName } from '@kring/contracts';
import { Organisations } from '@kring/organisations';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox, type Touch } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import type { QuestionRow } from '../data/question.table.js';
import { hashedNotice } from '../notices.js';
import { RecordAnswer } from './record-answer.js';

const EVENTS = {
  ConsentGiven: 'consent.given',
  ConsentRefused: 'consent.refused',
  RequestDeferred: 'consent.deferred',
} as const satisfies Record<string, EventName>;

/** Her yes puts her on a municipality's list; of a no nobody who looks at one may notice anything. */
const listed = ({ purpose, participantId }: QuestionRow, { state }: Answered): Touch[] =>
  purpose === 'contact' && state === 'ConsentGiven' ? [{ kind: 'contact-request', id: participantId }] : [];

/** She answers one question, in the words and the language that she read. The same answer sent again adds nothing. */
@Injectable()
export class AnswerQuestion {
  constructor(
    private readonly work: UnitOfWork,
    private readonly consents: ConsentRepository,
    private readonly organisations: Organisations,
    private readonly record: RecordAnswer,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, id: string, given: Given, way: AnswerWay = 'own-phone'): Promise<void> {
    return this.work.run(actor, async () => {
      const question = await this.consents.questionOf(actor.participantId, id, this.clock.now());
      if (isRepeated(await this.consents.lastAnswerTo(id), given, question)) return;
      const recipient = await this.organisations.get(question.recipientId);
      const notice = hashedNotice(
        { ...question, recipient: recipient.name, place: recipient.place },
        given.language,
      );
      const answered = answer(question, given, notice.hash);
      mustBePossible({ ...question, ...answered, kind: recipient.kind, basis: 'consent' });
      await this.record.execute(actor, question, { notice, way }, answered);
      if (answered.closes) await this.consents.close(id, this.clock.now());
      const name = EVENTS[answered.state as keyof typeof EVENTS];
      const me = { kind: 'me', id: actor.participantId } as const;
      this.outbox.append({ name, subjectId: id, touches: [me, ...listed(question, answered)] });
    });
  }
}
