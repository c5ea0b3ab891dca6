import autocannon from 'autocannon';
import type { Forked } from '../processes/forked.js';
import { quantile } from './statistics.js';

export interface Asked {
  readonly path: string;
  readonly headers?: Record<string, string>;
}

export interface Heard {
  readonly perSecond: number;
  readonly p95: number;
  /** Microseconds of the server's own CPU a request; the database's is not in it. */
  readonly cpu: number;
}

const CONNECTIONS = 8;

/** Asks as fast as eight connections can, each beginning elsewhere in the list; any answer but 200 fails. */
export async function load(server: Forked, asked: readonly Asked[], seconds: number): Promise<Heard> {
  const times: number[] = [];
  let next = 0;
  const requests = asked.map(({ path, headers }) => ({
    method: 'GET' as const,
    path,
    headers: headers ?? {},
  }));
  const options: autocannon.Options = {
    url: server.address,
    connections: CONNECTIONS,
    duration: seconds,
    setupClient(client) {
      const first = Math.floor((next++ * requests.length) / CONNECTIONS);
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)]);
    },
  };
  const before = await server.usage();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error, done) => (error ? reject(error as Error) : resolve(done)));
    running.on('response', (_client, _status, _bytes, milliseconds) => void times.push(milliseconds));
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${server.address}: ${result.non2xx} refusals and ${result.errors} errors.`);
  }
  const cpu = ((await server.usage()).cpu - before.cpu) / times.length;
  return { perSecond: times.length / result.duration, p95: quantile(times, 0.95), cpu };
}
