import { JsonText } from '@kring/platform-database';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';

/** Sends what is JSON already as it is; where contracts are checked on the way out it is read, so that they can be. */
export class TextAnswers implements NestInterceptor {
  constructor(private readonly isChecked: boolean) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      map((answer: unknown) => {
        if (!(answer instanceof JsonText)) return answer;
        if (this.isChecked) return JSON.parse(answer.text) as unknown;
        const reply = context.switchToHttp().getResponse<FastifyReply>();
        void reply.header('content-type', 'application/json; charset=utf-8');
        return answer.text;
      }),
    );
  }
}
