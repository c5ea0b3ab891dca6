import { startApi } from '@kring/api';
import { openTestDatabase, testSettings } from '@kring/testing';
import { smallWebRoot } from '../../faults/web-root.js';
import { filesBelow, read } from '../../rules/workspace.js';

/** The routes of the running api, whoever added them, when it has everything to serve. */
export async function foundRoutes(): Promise<string[]> {
  const database = await openTestDatabase();
  const routes = new Set<string>();
  const settings = testSettings(database, { KRING_PORT: '0', KRING_WEB_ROOT: await smallWebRoot() });
  const app = await startApi(settings, {
    extend(server) {
      server.addHook('onRoute', ({ method, url }) => {
        // Each GET answers HEAD too, with the same headers and nothing else.
        for (const verb of [method].flat()) if (verb !== 'HEAD') routes.add(`${verb} ${url}`);
      });
      return Promise.resolve();
    },
  });
  await app.close();
  await database.drop();
  return [...routes];
}

const sources = () =>
  ['apps', 'libs'].flatMap((folder) =>
    filesBelow(folder).filter((file) => /(?<!\.spec)\.ts$/.test(file) && !file.startsWith('libs/testing/')),
  );

/** The files whose text is like this. */
const filesLike = (pattern: RegExp) => sources().filter((file) => pattern.test(read(file)));

/** Whoever writes a letter gives one to the mailer; the type has one name. */
export const foundLetters = () => filesLike(/: Letter =>/);
export const foundTextMessages = () => filesLike(/export const \w+Message = /);
export const foundLogs = () => filesLike(/serializers: \{/);
export const foundTraces = () => filesLike(/trace\.getTracer\(/);
const namesIn = (files: readonly string[], pattern: RegExp): string[] =>
  files.flatMap((file) => [...read(file).matchAll(pattern)].map(([, name]) => name!));

export const foundQueues = () =>
  namesIn(filesLike(/export const \w+_QUEUE = /), /export const \w+_QUEUE = '([\w-]+)'/g);
/** Numbers of the api and of the worker: both take them from telemetry. */
export const foundMetrics = () =>
  namesIn(filesLike(/prom-client|\bwatched\(/), /(?:name: |watched\()'(kring_\w+)'/g);

/** Files of the server that speak to another machine by themselves: nothing else may leave by another door. */
export const foundCallers = () =>
  filesLike(/\bfetch\(|createTransport\(|createConnection\(/).filter((file) => !/client/.test(file));
