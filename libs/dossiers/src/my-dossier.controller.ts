import {
  created,
  mySectionList,
  ownSectionParams,
  writeSection,
  type Created,
  type MySectionList,
  type OwnSectionParams,
  type WriteSection as Writing,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { mustBeAtItsAddress } from './at-its-address.js';
import { mySections } from './queries/index.js';
import { WriteOwnSection } from './use-cases/write-own-section.js';

@ApiTags('my')
@Controller('v1/my')
export class MyDossierController {
  constructor(
    private readonly reads: Reads,
    private readonly write: WriteOwnSection,
  ) {}

  @Get('sections')
  @May('list', 'section')
  @Answers({ summary: 'What stands in her own file', answer: mySectionList })
  listMySections(@AsParticipant() actor: ParticipantActor): Promise<MySectionList> {
    return this.reads.get(actor, mySections);
  }

  @Put('sections/:category')
  @May('write', 'section')
  @Answers({ summary: 'Write how she can be contacted, where she does so herself', answer: created })
  writeMySection(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: ownSectionParams }) { category }: OwnSectionParams,
    @Body({ schema: writeSection }) body: Writing,
  ): Promise<Created> {
    mustBeAtItsAddress(category, body);
    return this.write.execute(actor, body);
  }
}
