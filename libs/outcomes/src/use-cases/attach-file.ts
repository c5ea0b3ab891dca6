import type { Created } from '@kring/contracts';
import { Access } from '@kring/platform-access';
import { UnitOfWork } from '@kring/platform-database';
import type { SentFile } from '@kring/platform-http';
import { newId, NotFound, type MemberActor } from '@kring/platform-kernel';
import { Outbox } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { AttachmentRepository } from '../data/attachment.repository.js';
import { NoteReach } from '../data/note-reach.js';
import { NoteRow } from '../data/note.table.js';
import { inspectFile } from '../files/inspect-file.js';

/** Whoever wrote a note puts a file with it, once it is proven to be what it says. */
@Injectable()
export class AttachFile {
  constructor(
    private readonly work: UnitOfWork,
    private readonly access: Access,
    private readonly reach: NoteReach,
    private readonly attachments: AttachmentRepository,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: MemberActor, noteId: string, sent: SentFile): Promise<Created> {
    const file = await inspectFile(sent);
    return this.work.run(actor, async () => {
      const note = await this.noteOf(actor, noteId);
      this.access.require(actor, 'attach', 'note', { writtenBy: note.writtenBy });
      await this.reach.mustBeOpen(actor, note);
      const id = newId();
      await this.attachments.add(id, note, file);
      const touches = this.reach.touches(note);
      this.outbox.append({ name: 'note.attached', subjectId: note.participantId, touches });
      return { id, version: 1 };
    });
  }

  /** A note of the own organisation, while it sees her. */
  private async noteOf(actor: MemberActor, id: string): Promise<NoteRow> {
    const { organisationId } = actor;
    const note = await this.work.manager.findOneBy(NoteRow, { id, organisationId });
    if (!note) throw new NotFound();
    await this.access.mustSee(actor, 'participant', note.participantId);
    return note;
  }
}
