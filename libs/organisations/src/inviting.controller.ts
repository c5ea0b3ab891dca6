import {
  created,
  idParam,
  inviteMember,
  type Created,
  type IdParam,
  type MemberInvited,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InviteAgain } from './use-cases/invite-again.js';
import { InviteMember } from './use-cases/invite-member.js';
import { WithdrawInvitation } from './use-cases/withdraw-invitation.js';

/** Asking somebody to work for your organisation. */
@ApiTags('members')
@Controller('v1')
export class InvitingController {
  constructor(
    private readonly inviting: InviteMember,
    private readonly again: InviteAgain,
    private readonly withdrawing: WithdrawInvitation,
  ) {}

  @Post('invitations')
  @May('look-after', 'member')
  @Answers({ summary: 'Invite somebody to work for your organisation', answer: created, status: 201 })
  inviteMember(
    @AsMember() actor: MemberActor,
    @Body({ schema: inviteMember }) body: MemberInvited,
  ): Promise<Created> {
    return this.inviting.execute(actor, body);
  }

  @Post('members/:id/invitations')
  @May('look-after', 'member')
  @Answers({ summary: 'Send the invitation again, with a new link' })
  inviteAgain(@AsMember() actor: MemberActor, @Param({ schema: idParam }) { id }: IdParam): Promise<void> {
    return this.again.execute(actor, id);
  }

  @Delete('members/:id/invitations')
  @May('look-after', 'member')
  @Answers({ summary: 'Withdraw an invitation' })
  withdrawInvitation(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
  ): Promise<void> {
    return this.withdrawing.execute(actor, id);
  }
}
