import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { AnswerClockRepository } from '../data/answer-clock.repository.js';
import { answerOverdueLetter } from '../letters/answer-letters.js';
import { MailAboutAnswers } from './mail-about-answers.js';

/** Nobody answered in time: one letter to whom the organisation named for that, else to who looks after it. */
@ReactsTo('answer.overdue', 'referrals.mail-on-answer-overdue')
export class MailOnAnswerOverdue implements Reaction {
  constructor(
    private readonly clocks: AnswerClockRepository,
    private readonly mail: MailAboutAnswers,
  ) {}

  async react(attemptId: string): Promise<void> {
    const together = await this.clocks.expiredWith(attemptId);
    // Each of them has an event of its own; the first speaks for all.
    if (together?.attemptIds[0] !== attemptId) return;
    const to = await this.mail.escalationOf(together.recipientId);
    await this.mail.send(together, to, answerOverdueLetter);
  }
}
