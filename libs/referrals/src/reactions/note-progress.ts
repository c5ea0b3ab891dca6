import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import { ReferralRepository } from '../data/referral.repository.js';

/** Writes down, once, that something went on. Its sender sees it only while she shares how it goes. */
@Injectable()
export class NoteProgress {
  constructor(
    private readonly attempts: AttemptRepository,
    private readonly referrals: ReferralRepository,
    private readonly outbox: Outbox,
  ) {}

  @ReactsTo('place.taken', 'referrals.note-enrolment-on-place-taken')
  onPlaceTaken(attemptId: string): Promise<void> {
    return this.note(attemptId, 'enrolled');
  }

  @ReactsTo('report.written', 'referrals.note-report-on-report-written')
  onReportWritten(attemptId: string): Promise<void> {
    return this.note(attemptId, 'reported');
  }

  private async note(attemptId: string, what: 'enrolled' | 'reported'): Promise<void> {
    const { referralId, participantId } = await this.attempts.get(attemptId);
    if (!(await this.referrals.noteSign(referralId, participantId, what))) return;
    const touches = [{ kind: 'referral', id: referralId, needs: 'progress' }] as const;
    this.outbox.append({ name: 'standing.changed', subjectId: referralId, touches });
  }
}
