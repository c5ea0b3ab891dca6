import type { IncomingMessage } from 'node:http';
import { Audit } from '@kring/platform-audit';
import type { Settings } from '@kring/platform-config';
import { Reads } from '@kring/platform-database';
import { newId } from '@kring/platform-kernel';
import { SessionStore } from '@kring/platform-identity';
import {
  StandardSchemaSerializerInterceptor,
  StandardSchemaValidationPipe,
  type DynamicModule,
} from '@nestjs/common';
import { NestFactory, Reflector } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { installAuditing } from './auditing.js';
import { installFarewell } from './farewell.js';
import { installFiles } from './files.js';
import { installHeaders } from './headers.js';
import { invalidInput } from './invalid-input.js';
import { logging } from './logging.js';
import { installObserving } from './observing.js';
import { installPatience } from './patience.js';
import { ProblemAnswers } from './problem-answers.js';
import { RepeatedRequests } from './repeated-requests.js';
import { installSessions } from './session-plugin.js';
import { TextAnswers } from './text-answers.js';

const requestIdFrom = (header: unknown): string =>
  typeof header === 'string' && /^[\w-]{8,64}$/.test(header) ? header : newId();

/** The HTTP application, ready to listen: contracts in and out, problem+json, sessions, headers, logs without content. */
export async function createHttpApp(
  module: DynamicModule,
  settings: Settings,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    logger: logging(settings),
    genReqId: (request: IncomingMessage) => requestIdFrom(request.headers['x-request-id']),
    bodyLimit: 1_048_576,
    // A machine that is busy starts slowly; that is no fault.
    pluginTimeout: 60_000,
    // What is being answered is answered; who only waits is let go.
    forceCloseConnections: 'idle',
    trustProxy: (_address: string, hop: number) => hop < settings.KRING_PROXIES,
    routerOptions: { ignoreTrailingSlash: false },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: ['error', 'warn'],
  });
  const server = adapter.getInstance() as unknown as FastifyInstance;
  installObserving(server);
  installPatience(server);
  installFarewell(server);
  installAuditing(server, app.get(Audit), settings);
  await installHeaders(server);
  await installSessions(server, app.get(SessionStore), settings);
  installFiles(server);
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: invalidInput }));
  app.useGlobalFilters(new ProblemAnswers());
  app.useGlobalInterceptors(new RepeatedRequests(app.get(Reads)));
  // Contracts are checked on the way out wherever a mistake may still be found; production trusts the tests.
  const isChecked = settings.NODE_ENV !== 'production';
  if (isChecked) app.useGlobalInterceptors(new StandardSchemaSerializerInterceptor(app.get(Reflector)));
  app.useGlobalInterceptors(new TextAnswers(isChecked));
  return app;
}
