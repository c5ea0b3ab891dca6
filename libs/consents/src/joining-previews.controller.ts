import { joiningPreview, showCard, type JoiningPreview, type ShowCard } from '@kring/contracts';
import { May } from '@kring/platform-access';
import { Answers, AsParticipant } from '@kring/platform-http';
import type { ParticipantActor } from '@kring/platform-kernel';
import { Body, Controller, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { PreviewJoining } from './use-cases/preview-joining.js';

@ApiTags('my')
@Controller('v1/my/joining/previews')
export class JoiningPreviewsController {
  constructor(private readonly preview: PreviewJoining) {}

  @Post()
  @May('write', 'joining')
  @Answers({
    summary: 'What would stand beside each other, by the card of the other record',
    answer: joiningPreview,
  })
  previewJoining(
    @AsParticipant() actor: ParticipantActor,
    @Body({ schema: showCard }) body: ShowCard,
    @Req() request: FastifyRequest,
  ): Promise<JoiningPreview> {
    return this.preview.execute(actor, body, request.ip);
  }
}
