import { Organisations } from '@kring/organisations';
import { Clock } from '@kring/platform-kernel';
import { answerTimes, dueNext } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AnswerClockRepository } from './data/answer-clock.repository.js';
import type { AttemptRow } from './data/attempt.table.js';

/** The clock of an answer runs from arrival: while she is asked it stands still. Part of a unit of work. */
@Injectable()
export class AnswerClocks {
  constructor(
    private readonly clocks: AnswerClockRepository,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  now(): Date {
    return this.clock.now();
  }

  /** Starts the clock of what arrives now; says by when it is to be answered. */
  async start({ id, participantId, recipientId }: AttemptRow, arrivedAt: Date): Promise<Date> {
    const { daysToAnswer } = await this.organisations.answering(recipientId);
    const times = answerTimes(arrivedAt, daysToAnswer);
    const next = dueNext(times, arrivedAt) ?? times.answerBy;
    await this.clocks.start({ ...times, attemptId: id, participantId, recipientId }, next);
    return times.answerBy;
  }
}
