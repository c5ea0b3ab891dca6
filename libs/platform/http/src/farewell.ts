import type { FastifyInstance } from 'fastify';

/** Whoever is still being answered when the server closes hears that this line ends: kept alive, it would hold the process up for a minute. */
export function installFarewell(server: FastifyInstance): void {
  let isClosing = false;
  server.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) void reply.header('connection', 'close');
    done();
  });
}
