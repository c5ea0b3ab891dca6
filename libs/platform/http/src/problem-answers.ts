import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from './problem.js';

const RETRY_AFTER_SECONDS = '2';

/** Answers every error as application/problem+json. */
@Catch()
export class ProblemAnswers implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    answerProblem(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }
}

export function answerProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const problem = toProblem(error, request.id);
  if (problem.status === 503) {
    request.log.warn({ code: (error as { code?: unknown } | null)?.code }, 'unavailable for the moment');
    void reply.header('retry-after', RETRY_AFTER_SECONDS);
  } else if (problem.status >= 500) {
    request.log.error({ err: error }, 'request failed');
  }
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .send(JSON.stringify(problem));
}
