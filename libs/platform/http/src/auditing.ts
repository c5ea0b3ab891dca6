import {
  refusalOf,
  whileAsked,
  type Asked,
  type Asker,
  type Audit,
  type Result,
} from '@kring/platform-audit';
import type { Settings } from '@kring/platform-config';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { createHmac } from 'node:crypto';
import { asksWhoItIs } from './asks-who-it-is.js';
import './current-actor.js';

declare module 'fastify' {
  interface FastifyRequest {
    asked?: Asked;
    /** Set where a failed sign-in is answered with a page instead of an error. */
    isTurnedAway?: true;
    /** Set where somebody got a session of her own. */
    isLetIn?: true;
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
// An answer does not wait longer than this for its line, which is written all the same.
const PATIENCE_MILLISECONDS = 500;

/** Whoever reads the audit must not learn from which address somebody came, only whether it was the same one. */
const originOf = (address: string, settings: Settings): string =>
  createHmac('sha256', settings.KRING_SESSION_SECRET).update(`origin ${address}`).digest('base64url');

/** What is asked, as far as it is known before the guard has said which verb it is and who asks. */
function askedIn(request: FastifyRequest, settings: Settings): Asked {
  const named = Object.values((request.params ?? {}) as Record<string, string>);
  return {
    action: request.method.toLowerCase(),
    object: request.routeOptions.url ?? 'unknown',
    objectId: named.find((value) => UUID.test(value)) ?? null,
    actor: null,
    changes: !SAFE.has(request.method),
    origin: originOf(request.ip, settings),
    requestId: request.id,
    traceId: request.step?.traceId ?? null,
  };
}

/** Who is signed in here, also where the guard was never asked: at an address that is none, with a body that is none. */
function signedIn({ actor, session }: FastifyRequest): Asker | null {
  if (actor) return actor;
  const owner = session?.owner;
  if (!owner) return null;
  if (owner.kind === 'member') return session.actor ?? { ...owner, organisationId: null };
  return { kind: 'participant', participantId: owner.participantId, assurance: owner.assurance };
}

interface LeftToWrite {
  readonly asked: Asked;
  readonly result: Result;
}

/** What is left to write when the answer is known: refusals, sign-ins, and changes that needed no unit of work. */
function leftToWrite(request: FastifyRequest, status: number): LeftToWrite | null {
  const { asked, isTurnedAway, isLetIn } = request;
  if (!asked) return null;
  asked.actor ??= signedIn(request);
  if (isLetIn) {
    return {
      asked: { ...asked, actor: signedIn(request), action: 'sign-in', object: 'session' },
      result: 'done',
    };
  }
  if (isTurnedAway) return { asked: { ...asked, action: 'sign-in', object: 'session' }, result: 'unproven' };
  const refusal = refusalOf(status);
  if (refusal) return asked.actor || asked.changes ? { asked, result: refusal } : null;
  return asked.changes && !asked.isNoted && status < 400 ? { asked, result: 'done' } : null;
}

async function write(audit: Audit, request: FastifyRequest, left: LeftToWrite): Promise<void> {
  try {
    await audit.write(left.asked, left.result);
  } catch (error) {
    request.log.error({ type: (error as Error).name }, 'audit line not written');
  }
}

const within = (milliseconds: number, task: Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, milliseconds)));
  return Promise.race([task, late]).finally(() => clearTimeout(timer));
};

/** Every request that asks who it is gets what its audit line will say; what is left to write is written before the answer leaves. */
export function installAuditing(server: FastifyInstance, audit: Audit, settings: Settings): void {
  server.addHook('onRequest', (request, _reply, done) => {
    if (!asksWhoItIs(request.url)) return done();
    request.asked = askedIn(request, settings);
    whileAsked(request.asked, done);
  });
  // Reading a body leaves the asynchronous context in which the request began.
  server.addHook('preValidation', (request, _reply, done) => {
    if (!request.asked) return done();
    request.asked.actor = signedIn(request);
    whileAsked(request.asked, done);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    const left = leftToWrite(request, reply.statusCode);
    if (!left) return done(null, payload);
    const sent = () => done(null, payload);
    void within(PATIENCE_MILLISECONDS, write(audit, request, left)).then(sent, sent);
  });
}
