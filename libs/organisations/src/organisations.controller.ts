import { memberList, organisationList, type MemberList, type OrganisationList } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listMembers, listOrganisations } from './queries/index.js';

@ApiTags('organisations')
@Controller('v1')
export class OrganisationsController {
  constructor(private readonly reads: Reads) {}

  @Get('organisations')
  @May('list', 'organisation')
  @Answers({ summary: 'Organisations that can be asked', answer: organisationList })
  listOrganisations(@AsMember() actor: MemberActor): Promise<OrganisationList> {
    return this.reads.get(actor, listOrganisations);
  }

  @Get('members')
  @May('list', 'member')
  @Answers({ summary: 'Colleagues in your own organisation', answer: memberList })
  listMembers(@AsMember() actor: MemberActor): Promise<MemberList> {
    return this.reads.get(actor, listMembers);
  }
}
