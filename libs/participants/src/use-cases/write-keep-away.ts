import type { WriteKeepAway as Writing } from '@kring/contracts';
import { changesOf, whatIsWrong } from '@kring/participants-domain';
import { AccessProjection } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { InvalidInput } from '@kring/platform-http';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { KeepAwayRepository } from '../data/keep-away.repository.js';
import { ParticipantRepository } from '../data/participant.repository.js';

/** She writes the list of whom she never wants near her file: from this transaction on they see nothing of her. */
@Injectable()
export class WriteKeepAway {
  constructor(
    private readonly work: UnitOfWork,
    private readonly participants: ParticipantRepository,
    private readonly list: KeepAwayRepository,
    private readonly projection: AccessProjection,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, wanted: Writing): Promise<void> {
    const { participantId } = actor;
    return this.work.run(actor, async () => {
      this.projection.hold(participantId);
      const { addedBy: municipalityId } = await this.participants.get(participantId);
      const standing = await this.list.standing(participantId);
      const choices = await this.list.choosable(wanted, municipalityId);
      const wrong = whatIsWrong(wanted, { standing, choices, municipalityId });
      if (wrong.length > 0) throw new InvalidInput(wrong);
      const { begin, end } = changesOf(standing, wanted);
      const at = this.clock.now();
      await this.list.end(participantId, end, at);
      const lines = await this.list.begin(participantId, begin, at);
      if (lines.length > 0) await this.close(participantId, lines);
    });
  }

  /** Whoever had her open and sees her no longer hears goodbye; whoever still sees her hears nothing. */
  private async close(participantId: string, lines: readonly string[]): Promise<void> {
    const closed = await this.projection.closeKeptAway();
    const touches = [
      { kind: 'me', id: participantId } as const,
      ...closed.map(({ kind, subjectId }) => ({ kind, id: subjectId, ended: true as const })),
    ];
    for (const [place, subjectId] of lines.entries()) {
      this.outbox.append({ name: 'keep-away.begun', subjectId, touches: place === 0 ? touches : [] });
    }
  }
}
