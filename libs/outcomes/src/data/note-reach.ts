import { Access } from '@kring/platform-access';
import { NotFound, type MemberActor } from '@kring/platform-kernel';
import type { Touch } from '@kring/platform-outbox';
import { Injectable } from '@nestjs/common';
import { CategoryNotOpen } from '../outcomes.errors.js';
import type { NoteRow } from './note.table.js';

type Reaching = Pick<NoteRow, 'participantId' | 'category' | 'reach'>;

/** How far a note reaches, and who may notice it. */
@Injectable()
export class NoteReach {
  constructor(private readonly access: Access) {}

  /** Throws `CategoryNotOpen` where it would be shared by somebody with whom she does not share its category now. */
  async mustBeOpen(actor: MemberActor, { participantId, category, reach }: Reaching): Promise<void> {
    if (reach === 'internal') return;
    try {
      await this.access.mustRead(actor, participantId, category);
    } catch (error) {
      throw error instanceof NotFound ? new CategoryNotOpen() : error;
    }
  }

  /** Of an internal one only she hears: a signal about her page would tell other organisations of it. */
  touches({ participantId, category, reach }: Reaching): Touch[] {
    const me = { kind: 'me', id: participantId } as const;
    if (reach === 'internal') return [me];
    return [me, { kind: 'participant', id: participantId, needs: category }];
  }
}
