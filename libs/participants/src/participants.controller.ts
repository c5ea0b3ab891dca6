import {
  assignMember,
  created,
  idParam,
  invitation,
  type AssignMember as AssignMemberBody,
  type Created,
  type IdParam,
  type Invitation,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AssignMember } from './use-cases/assign-member.js';
import { InviteParticipant } from './use-cases/invite-participant.js';

@ApiTags('participants')
@Controller('v1/participants/:id')
export class ParticipantsController {
  constructor(
    private readonly invite: InviteParticipant,
    private readonly assign: AssignMember,
  ) {}

  @Post('invitations')
  @May('invite', 'participant')
  @Answers({ summary: 'Make a link for her own phone', answer: invitation, status: 201 })
  inviteParticipant(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<Invitation> {
    return this.invite.execute(actor, id);
  }

  @Post('assignments')
  @May('assign', 'participant')
  @Answers({ summary: 'Let one colleague see this one case', answer: created, status: 201 })
  assignMember(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: assignMember }) body: AssignMemberBody,
  ): Promise<Created> {
    return this.assign.execute(actor, id, body.memberId);
  }
}
