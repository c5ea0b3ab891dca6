import type { Created, WriteSection as Writing } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type ParticipantActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { SectionRepository } from '../data/section.repository.js';
import { NotHersToWrite } from '../dossiers.errors.js';

/** She writes herself how she can be contacted, where no municipality keeps her by law: there it writes, and she corrects. */
@Injectable()
export class WriteOwnSection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly sections: SectionRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: ParticipantActor, writing: Writing): Promise<Created> {
    const { participantId } = actor;
    const { category } = writing;
    return this.work.run(actor, async () => {
      if (!(await this.sections.areHersToWrite(participantId, category))) throw new NotHersToWrite();
      const written = { ...writing, participantId, writtenBy: null, writtenAt: this.clock.now() };
      const version = await this.sections.write(written);
      const touch = { kind: 'participant', id: participantId, needs: category } as const;
      const me = { kind: 'me', id: participantId } as const;
      this.outbox.append({ name: 'section.written', subjectId: participantId, touches: [touch, me] });
      return { id: participantId, version };
    });
  }
}
