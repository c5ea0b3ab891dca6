import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { Settings } from '@kring/platform-config';
import { answerProblem } from '@kring/platform-http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const A_YEAR = 365 * 86_400;

/** Built files have their content's hash in their name, so they never change; the page that names them does. */
async function serveFiles(server: FastifyInstance, folder: string, prefix: string): Promise<void> {
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: `${prefix}assets/`,
    decorateReply: false,
    index: false,
    cacheControl: true,
    maxAge: A_YEAR * 1000,
    immutable: true,
  });
}

const isPage = (request: FastifyRequest): boolean =>
  !/^\/(v1|auth|health|oidc|socket\.io)(\/|$)/.test(request.url) &&
  !/\.[a-z0-9]+$/i.test(request.url.split('?')[0]!);

/** Serves the desk at `/` and the participant's app at `/my/`; any page address of theirs gives the app. */
export async function serveWebApps(server: FastifyInstance, settings: Settings): Promise<void> {
  const root = resolve(settings.KRING_WEB_ROOT);
  const desk = join(root, 'desk');
  const participant = join(root, 'participant');
  if (!existsSync(join(desk, 'index.html'))) return;
  await server.register(fastifyStatic, { root, serve: false });
  await serveFiles(server, desk, '/');
  await serveFiles(server, participant, '/my/');
  const page = (folder: string) => (request: FastifyRequest, reply: FastifyReply) => {
    const file = request.url.split('?', 1)[0]!.split('/').at(-1)!;
    if (isPage(request)) return reply.header('cache-control', 'no-cache').sendFile('index.html', folder);
    if (/^[\w-]+\.(svg|png|ico|webmanifest|js)$/.test(file) && existsSync(join(folder, file))) {
      return reply.sendFile(file, folder);
    }
    return answerProblem({ statusCode: 404 }, request, reply);
  };
  server.get('/my', page(participant));
  server.get('/my/*', page(participant));
  server.get('/*', page(desk));
}
