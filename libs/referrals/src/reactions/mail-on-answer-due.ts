import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AnswerClockRepository } from '../data/answer-clock.repository.js';
import { answerDueLetter } from '../letters/answer-letters.js';
import { MailAboutAnswers } from './mail-about-answers.js';

/** Questions wait for an answer: whoever coordinates gets one letter for all that were reminded of together. */
@Injectable()
export class MailOnAnswerDue {
  constructor(
    private readonly clocks: AnswerClockRepository,
    private readonly mail: MailAboutAnswers,
  ) {}

  @ReactsTo('answer.due', 'referrals.mail-on-answer-due')
  async react(attemptId: string): Promise<void> {
    const together = await this.clocks.remindedWith(attemptId);
    // Each of them has an event of its own; the first speaks for all. What was answered since is not spoken of.
    if (together?.attemptIds[0] !== attemptId) return;
    const to = await this.mail.coordinatorsOf(together.recipientId);
    await this.mail.send(together, to, answerDueLetter);
  }
}
