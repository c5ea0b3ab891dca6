import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

export interface RoundRobin {
  readonly port: number;
  shares(): { requests: number; lines: number }[];
  close(): Promise<void>;
}

/** A proxy that gives each request, and each live line, to the next of these ports in turn. */
export async function startRoundRobin(ports: readonly number[]): Promise<RoundRobin> {
  const shares = ports.map(() => ({ requests: 0, lines: 0 }));
  const open = new Set<Socket>();
  let [nextRequest, nextLine] = [0, 0];
  const server = createServer((from, to) => {
    const chosen = nextRequest++ % ports.length;
    shares[chosen]!.requests += 1;
    forward(from, to, ports[chosen]!);
  });
  server.on('upgrade', (from: IncomingMessage, socket: Socket, head: Buffer) => {
    const chosen = nextLine++ % ports.length;
    shares[chosen]!.lines += 1;
    join(from, socket, head, ports[chosen]!);
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    shares: () => shares,
    async close() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

function forward(from: IncomingMessage, to: ServerResponse, port: number): void {
  const { method, url, headers } = from;
  const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    to.writeHead(answer.statusCode!, answer.headers);
    answer.pipe(to);
  });
  onward.on('error', () => (to.headersSent ? to.destroy() : to.writeHead(502).end()));
  from.pipe(onward);
}

function join(from: IncomingMessage, socket: Socket, head: Buffer, port: number): void {
  const line = connect(port, '127.0.0.1', () => {
    const headers = from.rawHeaders.flatMap((name, place, all) =>
      place % 2 === 0 ? [`${name}: ${all[place + 1]}`] : [],
    );
    line.write([`${from.method} ${from.url} HTTP/1.1`, ...headers, '', ''].join('\r\n'));
    line.write(head);
    line.pipe(socket).pipe(line);
  });
  for (const [one, other] of [
    [line, socket],
    [socket, line],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}
