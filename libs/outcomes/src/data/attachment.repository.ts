import { ATTACHMENTS_A_NOTE } from '@kring/contracts';
import { UnitOfWork } from '@kring/platform-database';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { InspectedFile } from '../files/inspect-file.js';
import { NoteIsFull } from '../outcomes.errors.js';
import type { NoteRow } from './note.table.js';

const ATTACH = `
  insert into outcomes.attachment (id, note_id, participant_id, category, place, name, content_type, size, sha256, content)
  select $1, $2, $3, $4, count(*) + 1, $5, $6, $7, $8, $9
  from outcomes.attachment where note_id = $2 having count(*) < $10
  returning id`;

/** Files of notes. Their bytes stand in the same row, so that walls, transaction and erasure hold for them too. */
@Injectable()
export class AttachmentRepository {
  constructor(private readonly work: UnitOfWork) {}

  /** Throws `NoteIsFull` where the note has as many as it may have. */
  async add(id: string, note: NoteRow, { name, type, bytes }: InspectedFile): Promise<void> {
    this.work.send('select pg_advisory_xact_lock(hashtextextended($1, 4))', [note.id]);
    const sha256 = createHash('sha256').update(bytes).digest();
    const added = await this.work.query(ATTACH, [
      id,
      note.id,
      note.participantId,
      note.category,
      name,
      type,
      bytes.length,
      sha256,
      bytes,
      ATTACHMENTS_A_NOTE,
    ]);
    if (added.length === 0) throw new NoteIsFull();
  }
}
