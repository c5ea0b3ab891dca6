import { mustBeAnother } from '@kring/participants-domain';
import type { ShowCard } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox, type Touch } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { JoiningRepository } from '../data/joining.repository.js';
import { ReturnByCard } from './return-by-card.js';

/** She shows the card of her other record, with its PIN: from then on she sees both, and whom either keeps away, both do. */
@Injectable()
export class JoinRecords {
  constructor(
    private readonly work: UnitOfWork,
    private readonly byCard: ReturnByCard,
    private readonly joinings: JoiningRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: ParticipantActor, { card, pin }: ShowCard, address: string): Promise<void> {
    const { participantId: there } = await this.byCard.execute(card, pin, address);
    const { participantId: here } = actor;
    mustBeAnother(here, there);
    await this.work.run(actor, async () => {
      const subjectId = await this.joinings.join(here, there, this.clock.now());
      // Whoever still sees what was open hears nothing; whoever is kept away now hears goodbye.
      const open = await this.joinings.openAround();
      const touches: Touch[] = open.map(({ kind, subjectId: id }) => ({ kind, id, ended: true }));
      const hers: Touch[] = [here, there].map((id) => ({ kind: 'me', id }));
      this.outbox.append({ name: 'record.joined', subjectId, touches: [...hers, ...touches] });
    });
  }
}
