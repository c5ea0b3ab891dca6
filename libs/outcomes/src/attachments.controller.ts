import { attachmentType, created, idParam, type Created, type IdParam } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads, type NamedRead } from '@kring/platform-database';
import {
  Answers,
  AnswersFile,
  AsFile,
  AsMember,
  AsParticipant,
  fileAnswer,
  TakesFile,
  type SentFile,
} from '@kring/platform-http';
import type { MemberActor, ParticipantActor, SignedIn } from '@kring/platform-kernel';
import { Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { findAttachment, myAttachment } from './queries/index.js';
import { AttachFile } from './use-cases/attach-file.js';

const types = attachmentType.options;

@ApiTags('outcomes')
@Controller('v1')
export class AttachmentsController {
  constructor(
    private readonly reads: Reads,
    private readonly attach: AttachFile,
  ) {}

  @Post('notes/:id/attachments')
  @May('attach', 'note')
  @TakesFile()
  @Answers({ summary: 'Put a file with your note', answer: created, status: 201 })
  attachFile(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @AsFile() file: SentFile,
  ): Promise<Created> {
    return this.attach.execute(actor, id, file);
  }

  @Get('attachments/:id')
  @May('read', 'attachment')
  @AnswersFile({ summary: 'A file that stands with a note', types })
  readAttachment(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.fileOf(actor, findAttachment, id, reply);
  }

  @Get('my/attachments/:id')
  @May('read', 'attachment')
  @AnswersFile({ summary: 'A file that stands with a note about you', types })
  readMyAttachment(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    return this.fileOf(actor, myAttachment, id, reply);
  }

  private async fileOf(actor: SignedIn, read: NamedRead, id: string, reply: FastifyReply): Promise<Buffer> {
    return fileAnswer(reply, await this.reads.get(actor, read, { id }));
  }
}
