import { choosePin, paperCard, type ChoosePin as ChoosePinBody, type PaperCard } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { SETTINGS, type Settings } from '@kring/platform-config';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Inject, Post, Put, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { deviceTokenIn, keepDeviceToken } from './device-cookie.js';
import { ChoosePin } from './use-cases/choose-pin.js';
import { MakeCard } from './use-cases/make-card.js';

/** What she comes back by: her PIN on her own phone, and her paper card. */
@ApiTags('session')
@Controller('v1/my')
export class MyPinController {
  constructor(
    private readonly choose: ChoosePin,
    private readonly card: MakeCard,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  @Put('pin')
  @May('change', 'way-back')
  @Answers({ summary: 'Choose a PIN to come back by' })
  async choosePin(
    @AsParticipant() actor: ParticipantActor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Body({ schema: choosePin }) body: ChoosePinBody,
  ): Promise<void> {
    const { way, device = '' } = request.session;
    const deviceToken = deviceTokenIn(request, this.settings);
    const token = await this.choose.execute(actor, body, { deviceToken, device, way, address: request.ip });
    keepDeviceToken(reply, this.settings, token);
  }

  @Post('cards')
  @May('change', 'way-back')
  @Answers({ summary: 'Make a new paper card; the former one ends', answer: paperCard, status: 201 })
  makeCard(@AsParticipant() actor: ParticipantActor): Promise<PaperCard> {
    return this.card.execute(actor);
  }
}
