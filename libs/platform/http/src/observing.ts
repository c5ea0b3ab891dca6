import { openStep, requestSeconds, type OpenStep } from '@kring/platform-telemetry';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    step?: OpenStep;
  }
}

const headerOf = ({ headers }: FastifyRequest): string | undefined =>
  typeof headers['traceparent'] === 'string' ? headers['traceparent'] : undefined;

/** The route as it is written in the code: an address would name whom it is about. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'unknown';

function close(request: FastifyRequest, reply: FastifyReply): void {
  const labels = { method: request.method, route: routeOf(request), status: String(reply.statusCode) };
  requestSeconds.observe(labels, reply.elapsedTime / 1000);
  const attributes = {
    'http.request.method': labels.method,
    'http.route': labels.route,
    'http.response.status_code': reply.statusCode,
  };
  request.step?.end(`${labels.method} ${labels.route}`, attributes, reply.statusCode >= 500);
}

/** Gives each request its place in a trace, from the browser's click on, and counts how long it took. */
export function installObserving(server: FastifyInstance): void {
  server.addHook('onRequest', (request, reply, done) => {
    const step = openStep('request', headerOf(request));
    request.step = step;
    request.log = reply.log = request.log.child({ traceId: step.traceId });
    step.run(done);
  });
  // Reading a body leaves the asynchronous context in which the request began.
  server.addHook('preValidation', (request, _reply, done) => {
    if (request.step) request.step.run(done);
    else done();
  });
  server.addHook('onResponse', (request, reply, done) => {
    close(request, reply);
    done();
  });
}
