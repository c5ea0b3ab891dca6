import {
  addOrganisation,
  created,
  idParam,
  inviteContact,
  vettingList,
  vouch,
  type AddOrganisation as AddingOrganisation,
  type Created,
  type IdParam,
  type InviteContact as InvitingContact,
  type VettingList,
  type Vouch,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { listVetting } from './queries/index.js';
import { AddOrganisation } from './use-cases/add-organisation.js';
import { EndVouching } from './use-cases/end-vouching.js';
import { InviteContact } from './use-cases/invite-contact.js';
import { VouchForOrganisation } from './use-cases/vouch-for-organisation.js';

/** A municipality vouches for the organisations that work in it. */
@ApiTags('vetting')
@Controller('v1')
export class VettingController {
  constructor(
    private readonly reads: Reads,
    private readonly adding: AddOrganisation,
    private readonly inviting: InviteContact,
    private readonly vouching: VouchForOrganisation,
    private readonly ending: EndVouching,
  ) {}

  @Get('vetting')
  @May('vet', 'organisation')
  @Answers({ summary: 'Every organisation, and who vouches for it', answer: vettingList })
  listVetting(@AsMember() actor: MemberActor): Promise<VettingList> {
    return this.reads.get(actor, listVetting);
  }

  @Post('organisations')
  @May('vet', 'organisation')
  @Answers({ summary: 'Make an organisation known', answer: created, status: 201 })
  addOrganisation(
    @AsMember() actor: MemberActor,
    @Body({ schema: addOrganisation }) body: AddingOrganisation,
  ): Promise<Created> {
    return this.adding.execute(actor, body);
  }

  @Post('organisations/:id/invitations')
  @May('vet', 'organisation')
  @Answers({ summary: 'Ask the contact of an organisation in again, or another one' })
  inviteContact(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: inviteContact }) body: InvitingContact,
  ): Promise<void> {
    return this.inviting.execute(actor, id, body);
  }

  @Post('organisations/:id/vouchings')
  @May('vet', 'organisation')
  @Answers({ summary: 'Vouch for an organisation', answer: created, status: 201 })
  vouchForOrganisation(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: vouch }) body: Vouch,
  ): Promise<Created> {
    return this.vouching.execute(actor, id, body);
  }

  @Post('vouchings/:id/end')
  @May('vet', 'organisation')
  @Answers({ summary: 'Vouch no longer' })
  endVouching(@AsMember() actor: MemberActor, @Param({ schema: idParam }) { id }: IdParam): Promise<void> {
    return this.ending.execute(actor, id);
  }
}
