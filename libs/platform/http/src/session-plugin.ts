import cookie from '@fastify/cookie';
import session from '@fastify/session';
import type { Settings } from '@kring/platform-config';
import { hashOf, type SessionOwner, type SessionStore } from '@kring/platform-identity';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { asksWhoItIs } from './asks-who-it-is.js';

const TWELVE_HOURS = 12 * 3_600_000;

const cookieName = (settings: Settings): string =>
  settings.KRING_PUBLIC_URL.startsWith('https:') ? '__Host-kring' : 'kring';

/** Server-side sessions: the cookie carries a signed random number and nothing else. */
export async function installSessions(
  server: FastifyInstance,
  store: SessionStore,
  settings: Settings,
): Promise<void> {
  await server.register(cookie);
  // A page or a file that is alike for everyone needs no look in the database, and comes up without one.
  server.addHook('onRequest', (request, _reply, done) => {
    if (!asksWhoItIs(request.url)) request.cookies = {};
    done();
  });
  await server.register(session, {
    secret: settings.KRING_SESSION_SECRET,
    cookieName: cookieName(settings),
    cookie: { httpOnly: true, sameSite: 'lax', path: '/', secure: 'auto', maxAge: TWELVE_HOURS },
    saveUninitialized: false,
    rolling: false,
    store,
  });
}

export interface FoundSession {
  readonly sessionId: string;
  readonly owner: SessionOwner;
}

/** The session behind a cookie header, for what does not pass the HTTP routes: a socket's handshake. */
export async function sessionBehind(
  server: FastifyInstance,
  settings: Settings,
  header: string | undefined,
): Promise<FoundSession | null> {
  const signed = header ? server.parseCookie(header)[cookieName(settings)] : undefined;
  if (!signed) return null;
  const request = {} as FastifyRequest;
  await new Promise<void>((resolve, reject) => {
    server.decryptSession(signed, request, (error?: unknown) => (error ? reject(error as Error) : resolve()));
  });
  const owner = request.session.owner;
  return owner ? { sessionId: hashOf(request.session.sessionId), owner } : null;
}
