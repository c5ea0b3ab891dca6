import { applyDecorators, HttpCode, SerializeOptions } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type * as z from 'zod';

interface Answers {
  /** What the route does, in a sentence. */
  readonly summary: string;
  /** The contract of the answer; without one the route answers 204. */
  readonly answer?: z.ZodType;
  readonly status?: 200 | 201 | 204;
}

/** What a route answers, for the serialiser and for the OpenAPI document alike. */
export function Answers({ summary, answer, status = answer ? 200 : 204 }: Answers): MethodDecorator {
  const response = answer
    ? ApiResponse({ status, description: summary, standardSchema: answer })
    : ApiResponse({ status, description: summary });
  return applyDecorators(
    HttpCode(status),
    ApiOperation({ summary }),
    response,
    ...(answer ? [SerializeOptions({ schema: answer })] : []),
  );
}
