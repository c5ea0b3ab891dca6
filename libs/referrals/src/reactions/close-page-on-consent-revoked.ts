import { Consents } from '@kring/consents';
import { Clock } from '@kring/platform-kernel';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { EndReceiving } from './end-receiving.js';

/** What flowed for one attempt ended. Where nothing else flows, her page closes; what was asked stays to be read. */
@Injectable()
export class ClosePageOnConsentRevoked {
  constructor(
    private readonly consents: Consents,
    private readonly receiving: EndReceiving,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('consent.revoked', 'referrals.close-page-on-consent-revoked')
  async react(consentEventId: string): Promise<void> {
    const revoked = await this.consents.event(consentEventId);
    if (!revoked) return;
    const { participantId, recipientId } = revoked;
    const now = this.clock.now();
    if (await this.consents.receives(participantId, recipientId, now)) return;
    const touches = await this.receiving.pageOf(participantId, recipientId, now);
    if (touches.length === 0) return;
    this.outbox.append({ name: 'receiving.ended', subjectId: consentEventId, touches });
  }
}
