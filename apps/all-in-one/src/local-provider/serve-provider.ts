import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { personas, type Persona } from '../region/personas.js';
import { createProvider } from './create-provider.js';
import { personaPage } from './persona-page.js';

const PREFIX = '/oidc';

export const issuerAt = (publicUrl: string): string => `${publicUrl}${PREFIX}`;

const redirectUris = (publicUrl: string): string[] =>
  ['', ...personas.map(({ key }) => `${key}.`)].map(
    (name) => `${publicUrl.replace('://', `://${name}`)}/auth/callback`,
  );

const personaNamed = (name: string | undefined) => personas.find(({ key }) => key === name);

/** The personas sign in side by side in one browser, so the provider never remembers who was there before. */
const withoutSession = (cookies = ''): string =>
  cookies
    .split(/;\s*/)
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ');

export interface ProviderAddresses {
  readonly issuer: string;
  /** Where people come back to. */
  readonly product: string;
}

/** Serves the demo's identity provider. The product never does so in production: its settings refuse the demo. */
export async function serveProvider(
  server: FastifyInstance,
  { issuer, product }: ProviderAddresses,
): Promise<void> {
  const provider = createProvider(issuer, redirectUris(product));
  const handle = provider.callback();
  await server.register((scope, _options, done) => {
    // The provider reads its own bodies.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, payload, next) => next(null, payload));
    scope.all(`${PREFIX}/*`, async (request: FastifyRequest, reply: FastifyReply) => {
      reply.hijack();
      const raw = Object.assign(request.raw, { originalUrl: request.raw.url });
      raw.headers.cookie = withoutSession(raw.headers.cookie);
      raw.url = request.raw.url!.slice(PREFIX.length);
      await handle(raw, reply.raw);
    });
    done();
  });
  const enterAs = async (persona: Persona | undefined, request: FastifyRequest, reply: FastifyReply) => {
    const result = persona ? { login: { accountId: persona.key } } : { error: 'access_denied' };
    reply.hijack();
    await provider.interactionFinished(request.raw, reply.raw, result);
  };
  server.get<{ Params: { uid: string } }>('/personas/:uid', async (request, reply) => {
    const { uid, params } = await provider.interactionDetails(request.raw, reply.raw);
    // Kring says whom somebody chose by a press on its own page, so there is nothing left to ask.
    const chosen = personaNamed(params.login_hint);
    if (chosen) return enterAs(chosen, request, reply);
    return reply.type('text/html').send(personaPage(uid, personas));
  });
  server.get<{ Params: { uid: string; key: string } }>('/personas/:uid/:key', (request, reply) =>
    enterAs(personaNamed(request.params.key), request, reply),
  );
}
