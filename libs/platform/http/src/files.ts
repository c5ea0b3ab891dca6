import { ATTACHMENT_BYTES, attachmentType } from '@kring/contracts';
import {
  applyDecorators,
  createParamDecorator,
  UnauthorizedException,
  UnsupportedMediaTypeException,
  type ExecutionContext,
} from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiBody, ApiConsumes, ApiHeader } from '@nestjs/swagger';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { nameIn } from './file-name-header.js';
import { InvalidInput } from './invalid-input.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    takesFile?: true;
  }
}

/** A file as it came: what it says that it is, and its bytes. */
export interface SentFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

const TYPES = attachmentType.options;

/** The body of this route is one file; no other route takes one. */
export const TakesFile = (): MethodDecorator =>
  applyDecorators(
    RouteConfig({ takesFile: true }),
    ApiConsumes(...TYPES),
    ApiBody({ schema: { type: 'string', format: 'binary' } }),
    ApiHeader({ name: 'Content-Disposition', description: 'attachment; filename*=UTF-8’’…', required: true }),
  );

const typeOf = ({ headers }: FastifyRequest): string =>
  (headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase();

/** Refused before its body is read: a file where none is taken, something else where one is, and one of nobody’s. */
function refusalOf(request: FastifyRequest): Error | null {
  const type = typeOf(request);
  if (type === '') return null;
  const isFile = (TYPES as readonly string[]).includes(type);
  if (isFile !== (request.routeOptions.config.takesFile === true)) return new UnsupportedMediaTypeException();
  return isFile && !request.session?.owner ? new UnauthorizedException() : null;
}

/** Files come one a request, as its whole body, on the routes that take one. */
export function installFiles(server: FastifyInstance): void {
  server.addContentTypeParser(
    [...TYPES],
    { parseAs: 'buffer', bodyLimit: ATTACHMENT_BYTES },
    (_request, body, done) => done(null, body),
  );
  server.addHook('preParsing', (request, _reply, payload, done) => {
    const refusal = request.is404 ? null : refusalOf(request);
    if (refusal) done(refusal);
    else done(null, payload);
  });
}

/** The file that was sent. */
export const AsFile = createParamDecorator((_: unknown, context: ExecutionContext): SentFile => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const bytes = request.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw new InvalidInput([NO_FILE]);
  const name = nameIn(request.headers['content-disposition']);
  if (name === null) throw new InvalidInput([NO_NAME]);
  return { name, type: typeOf(request), bytes };
});

const NO_FILE = { path: 'file', message: 'Stuur een bestand.' };
const NO_NAME = { path: 'file', message: 'Geef het bestand een naam.' };
