import type { StartHerself as Starting } from '@kring/contracts';
import { mustDecideForHerself } from '@kring/participants-domain';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { ParticipantOwner } from '@kring/platform-identity';
import { calendarDayOf, Clock, newId } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { ParticipantRepository } from '../data/participant.repository.js';
import { Doorstep } from '../doorstep.js';

const YEARS_HERS = 3;

/** She starts by herself: a person of her own comes to exist, whom nobody added and nobody sees. */
@Injectable()
export class StartHerself {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: ParticipantRepository,
    private readonly projection: AccessProjection,
    private readonly doorstep: Doorstep,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute({ birthDate, language }: Starting, address: string): Promise<ParticipantOwner> {
    mustDecideForHerself(birthDate, calendarDayOf(this.clock.now()));
    const id = newId();
    // Nobody else had a hand in it: who starts is who answers.
    const herself = { kind: 'participant', participantId: id, assurance: 'high' } as const;
    await this.work.run(herself, async () => {
      await this.doorstep.mustStart(address);
      this.showToHerself(id);
      await this.participants.start(id, language);
      this.outbox.append({ name: 'participant.added', subjectId: id, touches: [] });
    });
    return { ...herself, language };
  }

  private showToHerself(id: string): void {
    const until = this.clock.now();
    until.setUTCFullYear(until.getUTCFullYear() + YEARS_HERS);
    const seen = { kind: 'me', subjectId: id, participantId: id, audienceId: id } as const;
    this.projection.openEntry({ ...seen, organisationId: null, until });
  }
}
