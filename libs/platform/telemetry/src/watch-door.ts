import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Readiness } from '@kring/contracts';
import { readMetrics } from './metrics.js';

export interface WatchDoor {
  readonly port: number;
  close(): Promise<void>;
}

const answer = (response: ServerResponse, status: number, type: string, text: string): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
};

const json = (response: ServerResponse, status: number, body: object): void =>
  answer(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

/**
 * A door for whoever watches the process, on a port of its own that is not for the public:
 * `/metrics`, `/health/live`, `/health/ready`.
 */
export async function openWatchDoor(
  port: number,
  host: string,
  askReadiness: () => Promise<Readiness>,
): Promise<WatchDoor> {
  const server = createServer((request, response) => {
    serve(request.url ?? '', response, askReadiness).catch(() => json(response, 500, { status: 'error' }));
  });
  await new Promise<void>((opened, failed) => {
    server.once('error', failed).listen(port, host, opened);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  url: string,
  response: ServerResponse,
  askReadiness: () => Promise<Readiness>,
): Promise<void> {
  if (url === '/health/live') return json(response, 200, { status: 'ok' });
  if (url === '/health/ready') {
    const readiness = await askReadiness();
    return json(response, readiness.status === 'ok' ? 200 : 503, readiness);
  }
  if (url !== '/metrics') return json(response, 404, { status: 'absent' });
  const { type, text } = await readMetrics();
  return answer(response, 200, type, text);
}
