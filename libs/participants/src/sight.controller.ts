import {
  arrival,
  idParam,
  linkHousehold,
  recordContact,
  type Arrival,
  type IdParam,
  type LinkHousehold as Linking,
  type RecordContact as Recording,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Delete, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { EndHousehold } from './use-cases/end-household.js';
import { LinkHousehold } from './use-cases/link-household.js';
import { RecordContact } from './use-cases/record-contact.js';
import { TakeBackContact } from './use-cases/take-back-contact.js';
import { WriteArrival } from './use-cases/write-arrival.js';

/** What a municipality writes down so that nobody drops out of its sight. */
@ApiTags('participants')
@Controller('v1')
export class SightController {
  constructor(
    private readonly links: LinkHousehold,
    private readonly ends: EndHousehold,
    private readonly records: RecordContact,
    private readonly takesBack: TakeBackContact,
    private readonly writes: WriteArrival,
  ) {}

  @Post('participants/:id/household')
  @May('link', 'household')
  @Answers({ summary: 'Say that two adults live together' })
  linkHousehold(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: linkHousehold }) { participantId }: Linking,
  ): Promise<void> {
    return this.links.execute(actor, id, participantId);
  }

  @Delete('households/:id')
  @May('link', 'household')
  @Answers({ summary: 'Say that two adults do not live together' })
  endHousehold(@AsMember() actor: MemberActor, @Param({ schema: idParam }) { id }: IdParam): Promise<void> {
    return this.ends.execute(actor, id);
  }

  @Post('participants/:id/contact-moments')
  @May('write', 'sight')
  @Answers({ summary: 'Record that you spoke with her herself' })
  recordContact(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: recordContact }) body: Recording,
  ): Promise<void> {
    return this.records.execute(actor, id, body);
  }

  @Delete('contact-moments/:id')
  @May('write', 'sight')
  @Answers({ summary: 'Say that nobody spoke with her then' })
  takeBackContact(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<void> {
    return this.takesBack.execute(actor, id);
  }

  @Put('participants/:id/arrival')
  @May('write', 'sight')
  @Answers({ summary: 'Write how she came, and since when she is registered' })
  writeArrival(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: arrival }) body: Arrival,
  ): Promise<void> {
    return this.writes.execute(actor, id, body);
  }
}
