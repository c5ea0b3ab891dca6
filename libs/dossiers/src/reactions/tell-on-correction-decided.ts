import { Outbox, ReactsTo, type Reaction } from '@kring/platform-outbox';
import { CorrectionRepository } from '../data/correction.repository.js';

/** Each recipient of the section heard that it changed; she sees who they were (GDPR 19). */
@ReactsTo('correction.decided', 'dossiers.tell-on-correction-decided')
export class TellOnCorrectionDecided implements Reaction {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly outbox: Outbox,
  ) {}

  async react(correctionId: string): Promise<void> {
    const participantId = await this.corrections.tell(correctionId);
    if (!participantId) return;
    const touches = [{ kind: 'me', id: participantId }] as const;
    this.outbox.append({ name: 'correction.told', subjectId: correctionId, touches });
  }
}
