import {
  created,
  giveTasks,
  idParam,
  type Created,
  type GiveTasks as Giving,
  type IdParam,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsMember } from '@kring/platform-http';
import type { MemberActor } from '@kring/platform-kernel';
import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { GiveTasks } from './use-cases/give-tasks.js';

/** What some who guide people do for a municipality beside their role. */
@ApiTags('members')
@Controller('v1/members/:id/tasks')
export class TasksController {
  constructor(private readonly giving: GiveTasks) {}

  @Put()
  @May('give-tasks', 'member')
  @Answers({ summary: 'Give a colleague tasks beside her role', answer: created })
  giveTasks(
    @AsMember() actor: MemberActor,
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: giveTasks }) body: Giving,
  ): Promise<Created> {
    return this.giving.execute(actor, id, body);
  }
}
