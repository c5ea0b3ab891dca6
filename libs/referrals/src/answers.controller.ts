import {
  answerPage,
  answerSeen,
  decideByLink,
  decidedByLink,
  holdAnswer,
  openAnswer,
  type AnswerPage,
  type AnswerSeen,
  type DecideByLink,
  type DecidedByLink,
  type HoldAnswer,
  type OpenAnswer as WithCode,
} from '@kring/contracts';
import { maskedMail } from '@kring/organisations-domain';
import { Public } from '@kring/platform-access';
import { Reads } from '@kring/platform-database';
import { Answers } from '@kring/platform-http';
import { hashOfToken } from '@kring/platform-identity';
import { Clock } from '@kring/platform-kernel';
import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { answerLink } from './queries/index.js';
import { AnswerByLink } from './use-cases/answer-by-link.js';
import { AskAnswerCode } from './use-cases/ask-answer-code.js';
import { OpenAnswer } from './use-cases/open-answer.js';

/** For whoever holds the link of one question, and has no account. A link that was used, is too old or unknown reads as absent. */
@ApiTags('attempts')
@Controller('v1/answers')
export class AnswersController {
  constructor(
    private readonly reads: Reads,
    private readonly clock: Clock,
    private readonly asking: AskAnswerCode,
    private readonly opening: OpenAnswer,
    private readonly answering: AnswerByLink,
  ) {}

  @Post('look')
  @Public()
  @Answers({ summary: 'Who asks, and until when', answer: answerSeen })
  async lookAtAnswer(@Body({ schema: holdAnswer }) { token }: HoldAnswer): Promise<AnswerSeen> {
    const holder = { kind: 'link-holder', tokenHash: hashOfToken(token) } as const;
    const now = this.clock.now().toISOString();
    const seen = await this.reads.get<AnswerSeen>(holder, answerLink, { now });
    return { ...seen, mail: maskedMail(seen.mail) };
  }

  @Post('mail-codes')
  @Public()
  @Answers({ summary: 'Send a code to the address that the link went to' })
  askAnswerCode(@Body({ schema: holdAnswer }) { token }: HoldAnswer): Promise<void> {
    return this.asking.execute(hashOfToken(token));
  }

  @Post('openings')
  @Public()
  @Answers({ summary: 'What is asked, with the code that came by mail', answer: answerPage })
  openAnswer(@Body({ schema: openAnswer }) { token, code }: WithCode): Promise<AnswerPage> {
    return this.opening.execute(hashOfToken(token), code);
  }

  @Post('decisions')
  @Public()
  @Answers({ summary: 'Accept or decline', answer: decidedByLink })
  decideByLink(@Body({ schema: decideByLink }) body: DecideByLink): Promise<DecidedByLink> {
    return this.answering.execute(body);
  }
}
