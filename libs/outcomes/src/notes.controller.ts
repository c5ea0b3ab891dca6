import {
  created,
  idParam,
  noteList,
  writeNote,
  type Created,
  type IdParam,
  type NoteList,
  type WriteNote as Writing,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listNotes, myNotes } from './queries/index.js';
import { WriteNote } from './use-cases/write-note.js';

@ApiTags('outcomes')
@Controller('v1')
export class NotesController {
  constructor(
    private readonly reads: Reads,
    private readonly write: WriteNote,
  ) {}

  @Get('participants/:id/notes')
  @May('list', 'note')
  @Answers({ summary: 'What was noted about her, as far as it reaches you', answer: noteList })
  listNotes(@AsMember() actor: MemberActor, @Param({ schema: idParam }) { id }: IdParam): Promise<NoteList> {
    return this.reads.get(actor, listNotes, { id });
  }

  @Post('participants/:id/notes')
  @May('write', 'note')
  @Answers({ summary: 'Write a note about her', answer: created, status: 201 })
  writeNote(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: writeNote }) body: Writing,
  ): Promise<Created> {
    return this.write.execute(actor, id, body);
  }

  @Get('my/notes')
  @May('list', 'note')
  @Answers({ summary: 'What was noted about you, and by whom', answer: noteList })
  listMyNotes(@AsParticipant() actor: ParticipantActor): Promise<NoteList> {
    return this.reads.get(actor, myNotes);
  }
}
