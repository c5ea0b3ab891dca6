import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { ProgressSigns } from './progress-signs.js';

@ReactsTo('place.taken', 'referrals.note-enrolment-on-place-taken')
export class NoteEnrolmentOnPlaceTaken implements Reaction {
  constructor(private readonly signs: ProgressSigns) {}

  react(attemptId: string): Promise<void> {
    return this.signs.note(attemptId, 'enrolled');
  }
}
