import { Clock } from '@kring/platform-kernel';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';
import { AlignAccess } from '../use-cases/align-access.js';

/** The organisation declined, or it stopped by itself: what she let flow for one attempt ends with it. Nothing is shared for a purpose that is over. */
@Injectable()
export class RevokeGrants {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly access: AlignAccess,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('attempt.declined', 'consents.revoke-on-attempt-declined')
  @ReactsTo('attempt.lapsed', 'consents.revoke-on-attempt-lapsed')
  async react(attemptId: string): Promise<void> {
    const grants = await this.consents.grantsAbout(attemptId);
    const [first] = grants;
    if (!first) return;
    const at = this.clock.now();
    this.consents.end(grants, at);
    const { participantId, recipientId, purpose } = first;
    await this.access.execute(participantId, recipientId);
    const subjectId = this.consents.append({
      questionId: null,
      participantId,
      recipientId,
      purpose,
      state: 'ConsentRevoked',
      categories: grants.map((grant) => grant.category),
      entity: 'system',
      at,
    });
    const touches = [{ kind: 'me', id: participantId }] as const;
    this.outbox.append({ name: 'consent.revoked', subjectId, touches });
  }
}
