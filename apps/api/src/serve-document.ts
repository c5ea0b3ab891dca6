import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';

/** The OpenAPI document, public and for any origin (API Design Rules 2.2, publish-openapi). */
export function serveDocument(server: FastifyInstance, document: OpenAPIObject): void {
  const body = JSON.stringify(document);
  server.get('/v1/openapi.json', (_request, reply) =>
    reply
      .header('access-control-allow-origin', '*')
      .header('cross-origin-resource-policy', 'cross-origin')
      .type('application/json')
      .send(body),
  );
}
