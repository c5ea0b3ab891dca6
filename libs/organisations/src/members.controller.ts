import {
  addTeam,
  atVersion,
  changeRole,
  created,
  idParam,
  roster,
  writeTeam,
  type AddTeam as AddingTeam,
  type AtVersion,
  type ChangeRole as ChangingRole,
  type Created,
  type IdParam,
  type Roster,
  type WriteTeam as WritingTeam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Rosters } from './queries/rosters.js';
import { AddTeam } from './use-cases/add-team.js';
import { ChangeRole } from './use-cases/change-role.js';
import { ReinstateMember } from './use-cases/reinstate-member.js';
import { SuspendMember } from './use-cases/suspend-member.js';
import { WriteTeam } from './use-cases/write-team.js';

/** Who works for your organisation, as what, and in which teams. */
@ApiTags('members')
@Controller('v1')
export class MembersController {
  constructor(
    private readonly rosters: Rosters,
    private readonly changing: ChangeRole,
    private readonly suspending: SuspendMember,
    private readonly reinstating: ReinstateMember,
    private readonly adding: AddTeam,
    private readonly writing: WriteTeam,
  ) {}

  @Get('roster')
  @May('list', 'roster')
  @Answers({ summary: 'Everyone who works for your organisation', answer: roster })
  listRoster(@AsMember() actor: MemberActor): Promise<Roster> {
    return this.rosters.of(actor);
  }

  @Put('members/:id/role')
  @May('look-after', 'member')
  @Answers({ summary: 'Give a colleague another role', answer: created })
  changeRole(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeRole }) body: ChangingRole,
  ): Promise<Created> {
    return this.changing.execute(actor, id, body);
  }

  @Post('members/:id/suspend')
  @May('look-after', 'member')
  @Answers({ summary: 'Suspend a colleague', answer: created })
  suspendMember(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: atVersion }) { version }: AtVersion,
  ): Promise<Created> {
    return this.suspending.execute(actor, id, version);
  }

  @Post('members/:id/reinstate')
  @May('look-after', 'member')
  @Answers({ summary: 'Let a suspended colleague come in again', answer: created })
  reinstateMember(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: atVersion }) { version }: AtVersion,
  ): Promise<Created> {
    return this.reinstating.execute(actor, id, version);
  }

  @Post('teams')
  @May('write', 'team')
  @Answers({ summary: 'Add a team', answer: created, status: 201 })
  addTeam(@AsMember() actor: MemberActor, @Body({ schema: addTeam }) { name }: AddingTeam): Promise<Created> {
    return this.adding.execute(actor, name);
  }

  @Put('teams/:id')
  @May('write', 'team')
  @Answers({ summary: 'Write a team: its name and everyone in it', answer: created })
  writeTeam(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: writeTeam }) body: WritingTeam,
  ): Promise<Created> {
    return this.writing.execute(actor, id, body);
  }
}
