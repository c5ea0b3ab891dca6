import type { JoiningPreview, RecordFlow, RecordShown, ShowCard } from '@kring/contracts';
import { ReturnByCard } from '@kring/participants';
import { meeting, mustBeAnother } from '@kring/participants-domain';
import { Reads } from '@kring/platform-database';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { recordFlows } from '../queries/index.js';

type Unmet = Omit<RecordShown, 'flows'> & { flows: Omit<RecordFlow, 'meets'>[] };

/** What she would see beside each other, before she joins two records: who has which, and who has both. */
@Injectable()
export class PreviewJoining {
  constructor(
    private readonly byCard: ReturnByCard,
    private readonly reads: Reads,
  ) {}

  async execute(actor: ParticipantActor, { card, pin }: ShowCard, address: string): Promise<JoiningPreview> {
    const { participantId } = await this.byCard.execute(card, pin, address);
    mustBeAnother(actor.participantId, participantId);
    const here = await this.reads.get<Unmet>(actor, recordFlows);
    const there = await this.reads.get<Unmet>({ ...actor, participantId }, recordFlows);
    return {
      here: { ...here, flows: meeting(here.flows, there.flows) },
      there: { ...there, flows: meeting(there.flows, here.flows) },
    };
  }
}
