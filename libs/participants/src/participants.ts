import type { ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { JoiningRepository } from './data/joining.repository.js';
import { ParticipantRepository } from './data/participant.repository.js';

/** What the other scopes may know of who a participant is, and what they learn of it. Part of their units of work. */
@Injectable()
export class Participants {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly joinings: JoiningRepository,
  ) {}

  /** The municipality that added this participant; null for whoever started alone. */
  async municipalityOf(id: string): Promise<string | null> {
    return (await this.participants.get(id)).addedBy;
  }

  /** The same participant as each of their records, in a fixed order, so that two who lock them all can't deadlock. */
  asEachRecord(actor: ParticipantActor): Promise<ParticipantActor[]> {
    return this.joinings.recordsOf(actor);
  }

  /** Where codes go from now on: the participant's own phone; without one they go nowhere. */
  reachAt(id: string, phone: string | undefined): Promise<void> {
    return this.participants.reachAt(id, phone);
  }
}
