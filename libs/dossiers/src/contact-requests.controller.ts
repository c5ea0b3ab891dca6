import { contactRequestList, pageQuery, type ContactRequestList, type PageQuery } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember, pageStart } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listContactRequests } from './queries/index.js';

/** Who waits until her municipality speaks with her: she said yes to that, and nobody did. */
@ApiTags('participants')
@Controller('v1/contact-requests')
export class ContactRequestsController {
  constructor(private readonly reads: Reads) {}

  @Get()
  @May('list', 'contact-request')
  @Answers({ summary: 'Who let your municipality contact her, and waits', answer: contactRequestList })
  listContactRequests(
    @AsMember() actor: MemberActor,
    @Query({ schema: pageQuery }) { cursor }: PageQuery,
  ): Promise<ContactRequestList> {
    return this.reads.get(actor, listContactRequests, pageStart(cursor));
  }
}
