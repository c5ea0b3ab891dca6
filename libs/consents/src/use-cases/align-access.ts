import { lastEnds } from '@kring/consents-domain';
import { AccessProjection } from '@kring/platform-access';
import { Clock } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { ConsentRepository } from '../data/consent.repository.js';

/** What is open to a recipient stays open as long as the grants in force say, and opens no further. Part of a unit of work. */
@Injectable()
export class AlignAccess {
  constructor(
    private readonly consents: ConsentRepository,
    private readonly projection: AccessProjection,
    private readonly clock: Clock,
  ) {}

  async execute(participantId: string, recipientId: string): Promise<void> {
    const grants = await this.consents.grantsOf(participantId, recipientId);
    this.projection.keepUntil(participantId, recipientId, lastEnds(grants, this.clock.now()));
  }
}
