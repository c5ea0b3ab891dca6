import { absence, type Absence } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SayAbsence } from './use-cases/say-absence.js';

@ApiTags('organisations')
@Controller('v1/absence')
export class AbsenceController {
  constructor(private readonly say: SayAbsence) {}

  @Get()
  @May('say', 'absence')
  @Answers({ summary: 'Until when you are away, and who covers for you', answer: absence })
  readAbsence(@AsMember() actor: MemberActor): Promise<Absence> {
    return this.say.read(actor);
  }

  @Put()
  @May('say', 'absence')
  @Answers({ summary: 'Say that you are away, or that you are back' })
  sayAbsence(@AsMember() actor: MemberActor, @Body({ schema: absence }) body: Absence): Promise<void> {
    return this.say.execute(actor, body);
  }
}
