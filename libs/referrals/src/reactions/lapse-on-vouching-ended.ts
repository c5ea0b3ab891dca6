import { Vouchings } from '@kring/organisations';
import { Clock, SYSTEM } from '@kring/platform-kernel';
import { Outbox, ReactsTo } from '@kring/platform-outbox';
import { allowedEvents } from '@kring/referrals-domain';
import { Injectable } from '@nestjs/common';
import { AttemptRepository } from '../data/attempt.repository.js';
import type { AttemptRow } from '../data/attempt.table.js';
import { StandingRepository } from '../data/standing.repository.js';
import { EndReceiving } from './end-receiving.js';

/** A municipality vouches no longer: what it asked of that organisation stops, and so does what the organisation sees. */
@Injectable()
export class LapseOnVouchingEnded {
  constructor(
    private readonly vouchings: Vouchings,
    private readonly attempts: AttemptRepository,
    private readonly standings: StandingRepository,
    private readonly receiving: EndReceiving,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  @ReactsTo('vouching.ended', 'referrals.lapse-on-vouching-ended')
  async react(vouchingId: string): Promise<void> {
    const ended = await this.vouchings.get(vouchingId);
    if (!ended) return;
    const { municipalityId, organisationId } = ended;
    // It may vouch again by now.
    if (await this.vouchings.capacityOf(organisationId, municipalityId)) return;
    for (const attempt of await this.attempts.openBetween(municipalityId, organisationId)) {
      if (allowedEvents(attempt.state).includes('lapse')) await this.lapse(attempt);
    }
    await this.tellSender(municipalityId, organisationId);
  }

  private async lapse(attempt: AttemptRow): Promise<void> {
    const at = this.clock.now();
    const { id, participantId, recipientId } = attempt;
    const closed = await this.receiving.of(participantId, recipientId, at);
    await this.attempts.move(SYSTEM, attempt, 'lapse', at);
    const touches = [{ kind: 'me', id: participantId } as const, ...closed];
    this.outbox.append({ name: 'attempt.lapsed', subjectId: id, touches });
  }

  /** All of it reads as not going ahead, also what she refused before: what differs would tell who said no. */
  private async tellSender(senderId: string, recipientId: string): Promise<void> {
    const closed = await this.standings.close(senderId, recipientId, this.clock.now());
    for (const id of closed) {
      const touches = [{ kind: 'referral', id }] as const;
      this.outbox.append({ name: 'standing.changed', subjectId: id, touches });
    }
  }
}
