import {
  askContact,
  askedContact,
  created,
  idParam,
  municipalityList,
  type AskContact as Asking,
  type AskedContact,
  type Created,
  type IdParam,
  type MunicipalityList,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, AsParticipant } from '@kring/platform-http';
import type { MemberActor, ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { askedContact as askedContactRead, listMunicipalities } from './queries/index.js';
import { AskContact } from './use-cases/ask-contact.js';
import { AskContactHerself } from './use-cases/ask-contact-herself.js';

/** Asking her whether a municipality may contact her: who helps her does, or she herself. */
@ApiTags('consents')
@Controller('v1')
export class ContactAskingController {
  constructor(
    private readonly reads: Reads,
    private readonly asking: AskContact,
    private readonly herself: AskContactHerself,
  ) {}

  @Get('participants/:id/contact-requests')
  @May('follow', 'contact-request')
  @Answers({ summary: 'Which municipalities your organisation asked to contact her', answer: askedContact })
  listAskedContact(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<AskedContact> {
    return this.reads.get(actor, askedContactRead, { id });
  }

  @Post('participants/:id/contact-requests')
  @May('ask', 'contact-request')
  @Answers({ summary: 'Ask her whether a municipality may contact her' })
  askContact(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: askContact }) body: Asking,
  ): Promise<void> {
    return this.asking.execute(actor, id, body);
  }

  @Get('my/municipalities')
  @May('make', 'contact-request')
  @Answers({ summary: 'Which municipalities she can ask to contact her', answer: municipalityList })
  listMunicipalities(@AsParticipant() actor: ParticipantActor): Promise<MunicipalityList> {
    return this.reads.get(actor, listMunicipalities);
  }

  @Post('my/contact-requests')
  @May('make', 'contact-request')
  @Answers({ summary: 'Put to herself whether a municipality may contact her', answer: created })
  askContactHerself(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: askContact }) body: Asking,
  ): Promise<Created> {
    return this.herself.execute(actor, body);
  }
}
