import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AnswerClockRepository } from '../data/answer-clock.repository.js';
import { answerOverdueLetter } from '../letters/answer-letters.js';
import { MailAboutAnswers } from './mail-about-answers.js';

/** Nobody answered in time: one letter to whom the organisation named for that, else to who looks after it. */
@Injectable()
export class MailOnAnswerOverdue {
  constructor(
    private readonly clocks: AnswerClockRepository,
    private readonly mail: MailAboutAnswers,
  ) {}

  @ReactsTo('answer.overdue', 'referrals.mail-on-answer-overdue')
  async react(attemptId: string): Promise<void> {
    const together = await this.clocks.expiredWith(attemptId);
    // Each of them has an event of its own; the first speaks for all.
    if (together?.attemptIds[0] !== attemptId) return;
    const to = await this.mail.escalationOf(together.recipientId);
    await this.mail.send(together, to, answerOverdueLetter);
  }
}
