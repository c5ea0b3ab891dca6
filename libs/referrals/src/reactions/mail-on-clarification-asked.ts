import { ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ReferralRepository } from '../data/referral.repository.js';
import { askedBackLetter } from '../letters/answer-letters.js';
import { MailAboutAnswers } from './mail-about-answers.js';

/** A fact was asked back: whoever asked gets a letter, whatever became of the attempt since. */
@Injectable()
export class MailOnClarificationAsked {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly referrals: ReferralRepository,
    private readonly mail: MailAboutAnswers,
  ) {}

  @ReactsTo('clarification.asked', 'referrals.mail-on-clarification-asked')
  async react(attemptId: string): Promise<void> {
    const { referralId, senderId, recipientId, answerBy } = await this.attempts.get(attemptId);
    const { senderMemberId } = await this.referrals.get(referralId);
    const to = await this.mail.askerOf(senderId, senderMemberId);
    await this.mail.send({ attemptIds: [attemptId], recipientId, answerBy }, to, askedBackLetter);
  }
}
