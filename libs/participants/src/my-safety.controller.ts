import {
  keepAway,
  safety,
  writeKeepAway,
  type KeepAway,
  type Safety,
  type WriteKeepAway as WriteKeepAwayBody,
} from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { keepAway as keepAwayRead, safety as safetyRead } from './queries/index.js';
import { WriteKeepAway } from './use-cases/write-keep-away.js';
import { WriteSafety } from './use-cases/write-safety.js';

/** Whom she never wants near her file, and whether those around her may know of one another: hers alone. */
@ApiTags('my')
@Controller('v1/my')
export class MySafetyController {
  constructor(
    private readonly reads: Reads,
    private readonly list: WriteKeepAway,
    private readonly mode: WriteSafety,
  ) {}

  @Get('keep-away')
  @May('read', 'keep-away')
  @Answers({ summary: 'Whom she never wants near her file, and whom she can choose', answer: keepAway })
  readKeepAway(@AsParticipant() actor: ParticipantActor): Promise<KeepAway> {
    return this.reads.get(actor, keepAwayRead);
  }

  @Put('keep-away')
  @May('write', 'keep-away')
  @Answers({ summary: 'Write the whole list of whom she never wants near her file' })
  writeKeepAway(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: writeKeepAway }) body: WriteKeepAwayBody,
  ): Promise<void> {
    return this.list.execute(actor, body);
  }

  @Get('safety')
  @May('read', 'safety')
  @Answers({ summary: 'Whether safety mode is on', answer: safety })
  readSafety(@AsParticipant() actor: ParticipantActor): Promise<Safety> {
    return this.reads.get(actor, safetyRead);
  }

  @Put('safety')
  @May('write', 'safety')
  @Answers({ summary: 'Switch safety mode on or off' })
  writeSafety(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: safety }) { on }: Safety,
  ): Promise<void> {
    return this.mode.execute(actor, on);
  }
}
