import { localMailbox } from '@kring/platform-mail';
import type { FastifyInstance } from 'fastify';
import { mailboxPage } from './mailbox-page.js';

export const MAILBOX = '/postbus';

/** Serves the demo's letters beside the API. Whoever opens it reads all of them: production refuses the demo. */
export function serveMailbox(server: FastifyInstance): void {
  server.get(MAILBOX, (_request, reply) =>
    reply.header('cache-control', 'no-store').type('text/html').send(mailboxPage(localMailbox.letters())),
  );
}
