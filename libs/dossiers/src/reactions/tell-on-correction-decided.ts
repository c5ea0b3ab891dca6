import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { CorrectionRepository } from '../data/correction.repository.js';

/** Each recipient of the section heard that it changed; she sees who they were (GDPR 19). */
@Injectable()
export class TellOnCorrectionDecided {
  constructor(
    private readonly corrections: CorrectionRepository,
    private readonly outbox: Outbox,
  ) {}

  @ReactsTo('correction.decided', 'dossiers.tell-on-correction-decided')
  async react(correctionId: string): Promise<void> {
    const participantId = await this.corrections.tell(correctionId);
    if (!participantId) return;
    const touches = [{ kind: 'me', id: participantId }] as const;
    this.outbox.append({ name: 'correction.told', subjectId: correctionId, touches });
  }
}
