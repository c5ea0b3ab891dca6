import { receiptOf, type ConsentRecord } from '@kring/consents-domain';
import {
  consentList,
  consentReceipt,
  idParam,
  type ConsentList,
  type ConsentReceipt,
  type IdParam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiResponse, ApiTags } from '@nestjs/swagger';
import { findConsent, listConsents } from './queries/index.js';
import { receiptPage } from './receipt-page.js';

const PAGE = 'The same as a page to print, in the language in which she read the question';

/** What she was asked and what she answered, with the proof of it: hers to keep. */
@ApiTags('consents')
@Controller('v1/my/consents')
export class MyConsentsController {
  constructor(private readonly reads: Reads) {}

  @Get()
  @May('read', 'circle')
  @Answers({ summary: 'All her consents with their states, newest first', answer: consentList })
  listConsents(@AsParticipant() actor: ParticipantActor): Promise<ConsentList> {
    return this.reads.get(actor, listConsents);
  }

  @Get(':id/receipt')
  @May('read', 'circle')
  @Header('content-type', 'application/ld+json; charset=utf-8')
  @ApiProduces('application/ld+json')
  @Answers({ summary: 'The record of one consent that she answered, as JSON-LD', answer: consentReceipt })
  async findReceipt(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<ConsentReceipt> {
    return receiptOf(await this.reads.get<ConsentRecord>(actor, findConsent, { id }));
  }

  @Get(':id/receipt/page')
  @May('read', 'circle')
  @Header('content-type', 'text/html; charset=utf-8')
  @ApiOperation({ summary: PAGE })
  @ApiResponse({ status: 200, description: PAGE, content: { 'text/html': { schema: { type: 'string' } } } })
  async showReceipt(
    @AsParticipant() actor: ParticipantActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<string> {
    return receiptPage(await this.reads.get<ConsentRecord>(actor, findConsent, { id }));
  }
}
