import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { answerProblem } from './problem-answers.js';

export const API_VERSION = '1.0.0';

const isApi = (url: string): boolean => url.startsWith('/v1/') || url === '/v1';

const acceptsJson = (accept: string | undefined): boolean =>
  accept === undefined || /(\*\/\*|application\/(\*|json|ld\+json|problem\+json))/.test(accept);

/** The headers that Dutch public APIs carry (API Design Rules 2.2, transport security) and that browsers heed. */
export async function installHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'", "'unsafe-inline'"],
        connectSrc: ["'self'", 'ws:', 'wss:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (isApi(request.url)) {
      void reply.header('api-version', API_VERSION).header('cache-control', 'no-store');
      if (!acceptsJson(request.headers.accept)) return answerProblem({ statusCode: 406 }, request, reply);
    }
    done();
  });
}
