import type { FastifyServerOptions } from 'fastify';
import type { Settings } from '@kring/platform-config';

type Logging = Exclude<FastifyServerOptions['logger'], boolean | undefined>;

/** The frames of a stack without its words: an error's message may quote what someone typed. */
export const framesOf = (error: Error): string =>
  (error.stack ?? '')
    .slice((error.message ?? '').length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');

/** Log lines carry method, path, status, time and request id: no bodies, no queries, no addresses, no agents. */
export const logging = (settings: Settings): Logging => ({
  level: settings.KRING_LOG_LEVEL,
  serializers: {
    req: (request) => ({ method: request.method, path: request.url.split('?', 1)[0], id: request.id }),
    err: (error) => ({ type: error.name, message: error.code ?? '', stack: framesOf(error) }),
  },
});
