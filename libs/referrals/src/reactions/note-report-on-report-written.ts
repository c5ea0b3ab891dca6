import { ReactsTo, type Reaction } from '@kring/platform-outbox';
import { ProgressSigns } from './progress-signs.js';

@ReactsTo('report.written', 'referrals.note-report-on-report-written')
export class NoteReportOnReportWritten implements Reaction {
  constructor(private readonly signs: ProgressSigns) {}

  react(attemptId: string): Promise<void> {
    return this.signs.note(attemptId, 'reported');
  }
}
