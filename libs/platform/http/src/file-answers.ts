import { applyDecorators, HttpCode } from '@nestjs/common';
import { ApiOperation, ApiResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { keptAs } from './file-name-header.js';

interface AnswersFile {
  readonly summary: string;
  readonly types: readonly string[];
}

const binary = { schema: { type: 'string', format: 'binary' } };

/** A route that answers a file of one of these types. */
export const AnswersFile = ({ summary, types }: AnswersFile): MethodDecorator =>
  applyDecorators(
    HttpCode(200),
    ApiOperation({ summary }),
    ApiResponse({
      status: 200,
      description: summary,
      content: Object.fromEntries(types.map((type) => [type, binary])),
    }),
  );

interface StoredFile {
  readonly name: string;
  readonly type: string;
  /** The bytes, in base64. */
  readonly content: string;
}

/** The bytes of a file that somebody sent, with the headers by which a browser keeps it and never runs it. */
export function fileAnswer(reply: FastifyReply, { name, type, content }: StoredFile): Buffer {
  void reply.headers({
    'content-type': type,
    'content-disposition': keptAs(name),
    'content-security-policy': 'sandbox',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  return Buffer.from(content, 'base64');
}
