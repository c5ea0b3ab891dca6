import {
  addParticipant,
  created,
  idParam,
  pageQuery,
  participantAdded,
  participantList,
  participantPage,
  sectionParams,
  writeSection,
  type AddParticipant as Adding,
  type Created,
  type IdParam,
  type PageQuery,
  type ParticipantAdded,
  type ParticipantList,
  type ParticipantPage,
  type SectionParams,
  type WriteSection as Writing,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads, type JsonText } from '@kring/platform-database';
import { Answers, AsMember, pageStart } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mustBeAtItsAddress } from './at-its-address.js';
import { listParticipants } from './queries/index.js';
import { ParticipantPages } from './queries/participant-pages.js';
import { AddParticipant } from './use-cases/add-participant.js';
import { WriteSection } from './use-cases/write-section.js';

@ApiTags('participants')
@Controller('v1/participants')
export class DossiersController {
  constructor(
    private readonly reads: Reads,
    private readonly pages: ParticipantPages,
    private readonly add: AddParticipant,
    private readonly write: WriteSection,
  ) {}

  @Get()
  @May('list', 'participant')
  @Answers({ summary: 'The people around whom you work', answer: participantList })
  listParticipants(
    @AsMember() actor: MemberActor,
    @Query({ schema: pageQuery }) { cursor }: PageQuery,
  ): Promise<JsonText<ParticipantList>> {
    return this.reads.getText(actor, listParticipants, pageStart(cursor));
  }

  @Post()
  @May('add', 'participant')
  @Answers({ summary: 'Add a participant', answer: participantAdded, status: 201 })
  addParticipant(
    @AsMember() actor: MemberActor,
    @Body({ schema: addParticipant }) body: Adding,
  ): Promise<ParticipantAdded> {
    return this.add.execute(actor, body);
  }

  @Get(':id')
  @May('read', 'participant')
  @Answers({ summary: 'Her page, as far as you may see it', answer: participantPage })
  readParticipant(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<ParticipantPage> {
    return this.pages.get(actor, id);
  }

  @Put(':id/sections/:category')
  @May('write', 'section')
  @Answers({ summary: 'Write one section of her dossier', answer: created })
  writeSection(
    @AsMember() actor: MemberActor,
    @Param({ schema: sectionParams }) { id, category }: SectionParams,
    @Body({ schema: writeSection }) body: Writing,
  ): Promise<Created> {
    mustBeAtItsAddress(category, body);
    return this.write.execute(actor, id, body);
  }
}
