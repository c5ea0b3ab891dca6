import { mayHold } from '@kring/consents-domain';
import type { Created, WriteNote as Writing } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import { Clock, newId, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { NoteReach } from '../data/note-reach.js';
import { NoteRow } from '../data/note.table.js';
import { NotForThisKind } from '../outcomes.errors.js';

/** Whoever sees her writes a note, for the own organisation or for all who have its category of her; she can read it. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly reach: NoteReach,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  execute(actor: MemberActor, participantId: string, writing: Writing): Promise<Created> {
    return this.work.run(actor, async () => {
      await this.access.mustSee(actor, 'participant', participantId);
      const { organisationId, organisationKind, memberId } = actor;
      this.access.require(actor, 'write', 'note', { organisationId });
      if (!mayHold(organisationKind, writing.category)) throw new NotForThisKind();
      const note = { ...writing, id: newId(), participantId, organisationId, writtenBy: memberId };
      await this.reach.mustBeOpen(actor, note);
      await this.work.manager.insert(NoteRow, { ...note, writtenAt: this.clock.now() });
      this.outbox.append({
        name: 'note.written',
        subjectId: participantId,
        touches: this.reach.touches(note),
      });
      return { id: note.id, version: 1 };
    });
  }
}
