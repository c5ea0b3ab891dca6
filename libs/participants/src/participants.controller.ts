import {
  assignMember,
  created,
  idParam,
  invitation,
  inviteParticipant,
  type AssignMember as AssignMemberBody,
  type Created,
  type IdParam,
  type Invitation,
  type InviteParticipant as InviteParticipantBody,
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
  @Answers({ summary: 'Make a link and a code for her', answer: invitation, status: 201 })
  inviteParticipant(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: inviteParticipant }) { way }: InviteParticipantBody,
  ): Promise<Invitation> {
    return this.invite.execute(actor, id, way);
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
