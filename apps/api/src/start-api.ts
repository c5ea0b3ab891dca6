import { Watchers } from '@kring/platform-access';
import type { Settings } from '@kring/platform-config';
import { createHttpApp, openApiDocument } from '@kring/platform-http';
import type { Clock } from '@kring/platform-kernel';
import { NEEDS, openWatch, type Needed } from '@kring/platform-runtime';
import { startTracing } from '@kring/platform-telemetry';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { ApiModule } from './api.module.js';
import { openSockets, type SocketWalls } from './open-sockets.js';
import { serveDocument } from './serve-document.js';
import { serveWebApps } from './serve-web-apps.js';

export interface ApiOptions {
  readonly clock?: Clock;
  /** More to serve on the same server, for instance the demo's identity provider. */
  readonly extend?: (server: FastifyInstance) => Promise<void>;
  /** Another check at delivery than the real one: only a test has a reason. */
  readonly walls?: Partial<SocketWalls>;
}

/** Starts HTTP and sockets on the settings' port. */
export async function startApi(
  settings: Settings,
  options: ApiOptions = {},
): Promise<NestFastifyApplication> {
  const endTracing = startTracing(settings);
  const app = await createHttpApp(ApiModule.with(settings, options.clock), settings);
  const server = app.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  await options.extend?.(server);
  await serveWebApps(server, settings);
  serveDocument(server, openApiDocument(app, settings.KRING_PUBLIC_URL));
  await app.init();
  const sockets = openSockets(app, server, settings, {
    whoSees: (...asked) => app.get(Watchers).whoSees(...asked),
    ...options.walls,
  });
  await sockets.start();
  // Before the server closes: it waits for every line that is open, and a socket's stays open by itself.
  server.addHook('preClose', () => sockets.close());
  const watch = await openWatch(settings, app.get<Needed[]>(NEEDS), app.get(pg.Pool));
  server.addHook('onClose', async () => {
    await watch?.close();
    await endTracing();
  });
  await app.listen(settings.KRING_PORT, settings.KRING_HOST);
  return app;
}
