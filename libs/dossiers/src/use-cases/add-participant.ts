import { OWN_TASK_YEARS } from '@kring/consents-domain';
import { RegisterOwnTask } from '@kring/consents';
import type { AddParticipant as Adding, ParticipantAdded } from '@kring/contracts';
import { RegisterParticipant } from '@kring/participants';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, type MemberActor } from '@kring/platform-kernel';
import { Injectable } from '@nestjs/common';
import { WriteSection } from './write-section.js';

/** A participant is added with what is needed to begin: her name, how to reach her safely, and her languages. */
@Injectable()
export class AddParticipant {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly register: RegisterParticipant,
    private readonly ownTask: RegisterOwnTask,
    private readonly write: WriteSection,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, { birthDate, identity, contact, language }: Adding): Promise<ParticipantAdded> {
    return this.work.run(actor, async () => {
      this.access.require(actor, 'add', 'participant', { organisationId: actor.organisationId });
      const until = this.clock.now();
      until.setUTCFullYear(until.getUTCFullYear() + OWN_TASK_YEARS);
      const registration = { birthDate, language: language.speaks[0]!, until };
      const { id, reference } = await this.register.execute(actor, registration);
      await this.ownTask.execute(actor, id, until);
      await this.write.execute(actor, id, { category: 'identity', version: 0, content: identity });
      await this.write.execute(actor, id, { category: 'contact', version: 0, content: contact });
      await this.write.execute(actor, id, { category: 'language', version: 0, content: language });
      return { id, reference, version: 1 };
    });
  }
}
