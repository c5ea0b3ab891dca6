import type { Settings } from '@kring/platform-config';
import { sessionBehind } from '@kring/platform-http';
import { Actors, SessionStore, type SessionOwner } from '@kring/platform-identity';
import { audienceOf } from '@kring/platform-kernel';
import { PostgresSignalBus, Sockets, type Identified, type SocketParts } from '@kring/platform-realtime';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';

export type SocketWalls = Pick<SocketParts, 'whoSees'>;

/** The sockets of this process: the same session as HTTP, checked again at each delivery. */
export function openSockets(
  app: NestFastifyApplication,
  server: FastifyInstance,
  settings: Settings,
  walls: SocketWalls,
): Sockets {
  const actors = app.get(Actors);
  const sessions = app.get(SessionStore);
  const owners = new Map<string, SessionOwner>();

  const audienceNow = async (sessionId: string): Promise<string | null> => {
    const actor = await actors.of(owners.get(sessionId));
    return actor ? audienceOf(actor) : null;
  };

  return new Sockets(app.getHttpServer(), {
    ...walls,
    bus: new PostgresSignalBus(settings.KRING_DATABASE_URL, app.get(pg.Pool)),
    onError: (error) => server.log.error({ err: error }, 'signal not delivered'),
    async authenticate(cookie): Promise<Identified | null> {
      const found = await sessionBehind(server, settings, cookie);
      if (!found) return null;
      owners.set(found.sessionId, found.owner);
      const audienceId = await audienceNow(found.sessionId);
      return audienceId ? { sessionId: found.sessionId, audienceId } : null;
    },
    async stillHold(identified) {
      const there = await sessions.stillThere(identified.map(({ sessionId }) => sessionId));
      const holding = new Set<string>();
      for (const { sessionId, audienceId } of identified) {
        if (there.has(sessionId) && (await audienceNow(sessionId)) === audienceId) holding.add(sessionId);
        else owners.delete(sessionId);
      }
      return holding;
    },
  });
}
