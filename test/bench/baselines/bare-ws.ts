import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { RunningBaseline } from './index.js';

/** Bare `ws`: whoever connects hears everything. Nobody is asked who he is. */
export async function bareWs(): Promise<RunningBaseline> {
  const http = createServer();
  const server = new WebSocketServer({ server: http, perMessageDeflate: false, maxPayload: 64_000 });
  await once(http.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (http.address() as AddressInfo).port,
    commands: {
      send: (id: string) => {
        const message = JSON.stringify(['signal', { type: 'attempt', id }]);
        for (const client of server.clients) client.send(message);
      },
    },
  };
}
