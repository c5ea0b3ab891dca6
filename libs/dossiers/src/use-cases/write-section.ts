import type { Created, WriteSection as Writing } from '@kring/contracts';
import { Participants } from '@kring/participants';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { SectionRepository } from '../data/section.repository.js';

/** Writes one section of her dossier, over the version that the writer saw. */
@Injectable()
export class WriteSection {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly sections: SectionRepository,
    private readonly participants: Participants,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, participantId: string, writing: Writing): Promise<Created> {
    return this.work.run(actor, async () => {
      await this.access.mustSee(actor, 'participant', participantId);
      await this.access.mustRead(actor, participantId, writing.category);
      this.access.require(actor, 'write', 'section', { category: writing.category });
      const writtenAt = this.clock.now();
      const version = await this.sections.write({
        ...writing,
        participantId,
        writtenBy: actor.memberId,
        writtenAt,
      });
      if (writing.category === 'contact') {
        await this.participants.reachAt(participantId, writing.content.phone);
      }
      const touch = { kind: 'participant', id: participantId, needs: writing.category } as const;
      const me = { kind: 'me', id: participantId } as const;
      this.outbox.append({ name: 'section.written', subjectId: participantId, touches: [touch, me] });
      return { id: participantId, version };
    });
  }
}
