import type { Settings } from '@kring/platform-config';
import { sessionBehind } from '@kring/platform-http';
import { Actors, holderOf, SessionStore, type SessionOwner } from '@kring/platform-identity';
import { audienceOf, type SignedIn } from '@kring/platform-kernel';
import { Sockets, type Identified, type SocketParts } from '@kring/platform-realtime';
import { carriersOf } from '@kring/platform-runtime';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { eachOnce } from './each-once.js';

export type SocketWalls = Pick<SocketParts, 'whoSees'>;

type SeenAs = Pick<Identified, 'audienceId' | 'role'>;

function seenAs(actor: SignedIn | null): SeenAs | null {
  const audienceId = actor && audienceOf(actor);
  if (!audienceId) return null;
  return actor.kind === 'member' ? { audienceId, role: actor.role } : { audienceId };
}

/** The sockets of this process: the same session as HTTP, checked again at each delivery. */
export function openSockets(
  app: NestFastifyApplication,
  server: FastifyInstance,
  settings: Settings,
  walls: SocketWalls,
): Sockets {
  const actors = app.get(Actors);
  const sessions = app.get(SessionStore);
  const asNow = async (owner: SessionOwner) => seenAs(await actors.of(owner));

  return new Sockets(app.getHttpServer(), {
    ...walls,
    bus: carriersOf(settings, { url: settings.KRING_DATABASE_URL, pool: app.get(pg.Pool) }).bus,
    onError: (error) => server.log.error({ err: error }, 'signal not delivered'),
    async authenticate(cookie): Promise<Identified | null> {
      const found = await sessionBehind(server, settings, cookie);
      if (!found) return null;
      const { sessionId, owner } = found;
      const as = await asNow(owner);
      return as && { sessionId, holderId: holderOf(owner), ...as };
    },
    async stillHold(identified) {
      const owners = await sessions.ownersOf([...new Set(identified.map(({ sessionId }) => sessionId))]);
      const now = await eachOnce(owners, asNow);
      return new Set(
        identified.filter((one) => {
          const as = now.get(one.sessionId);
          return as?.audienceId === one.audienceId && as.role === one.role;
        }),
      );
    },
  });
}
