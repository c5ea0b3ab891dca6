import { sightTerm, type SightTerm } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SetSightTerm } from './use-cases/set-sight-term.js';

@ApiTags('participants')
@Controller('v1/out-of-sight/term')
export class SightTermController {
  constructor(private readonly term: SetSightTerm) {}

  @Get()
  @May('set', 'out-of-sight')
  @Answers({ summary: 'After how many months without contact somebody is looked for', answer: sightTerm })
  readSightTerm(@AsMember() actor: MemberActor): Promise<SightTerm> {
    return this.term.read(actor);
  }

  @Put()
  @May('set', 'out-of-sight')
  @Answers({ summary: 'Set after how many months without contact somebody is looked for' })
  setSightTerm(@AsMember() actor: MemberActor, @Body({ schema: sightTerm }) body: SightTerm): Promise<void> {
    return this.term.execute(actor, body.months);
  }
}
