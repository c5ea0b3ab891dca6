import WebSocket from 'ws';
import { ready } from './child.js';

interface Opening {
  readonly address: string;
  /** Of the product's sessions, one for each connection in turn; without them nobody is greeted. */
  readonly cookies?: readonly string[];
  readonly count: number;
}

const AT_ONCE = 50;
// Engine.IO 4 and Socket.IO 5 on the wire: open, connect, connected, ping, pong, event.
const [OPEN, CONNECT, CONNECTED, PING, PONG, EVENT] = ['0', '40', '40', '2', '3', '42'];

const sockets: WebSocket[] = [];
let heard = 0;

/** As little of a browser as a socket needs, so that thousands fit into one process. */
function greet(socket: WebSocket): Promise<void> {
  return new Promise((connected, failed) => {
    socket.on('message', (data: Buffer) => {
      const said = data.toString('latin1');
      if (said.startsWith(EVENT!)) heard += 1;
      else if (said.startsWith(CONNECTED!)) connected();
      else if (said.startsWith(OPEN!)) socket.send(CONNECT!);
      else if (said === PING) socket.send(PONG!);
      else failed(new Error(`The server said ${said}.`));
    });
    socket.once('close', () => failed(new Error('The server closed a connection.')));
  });
}

async function openOne({ address, cookies }: Opening, place: number): Promise<void> {
  const url = address.replace('http', 'ws');
  const headers = cookies ? { cookie: cookies[place % cookies.length]! } : {};
  const path = cookies ? '/socket.io/?EIO=4&transport=websocket' : '/';
  const socket = new WebSocket(`${url}${path}`, { headers, perMessageDeflate: false });
  sockets.push(socket);
  const greeted = cookies ? greet(socket) : Promise.resolve();
  if (!cookies) socket.on('message', () => void (heard += 1));
  await new Promise<void>((opened, failed) => socket.once('open', () => opened()).once('error', failed));
  await greeted;
}

async function open(opening: Opening): Promise<number> {
  let next = 0;
  const opener = async () => {
    while (next < opening.count) await openOne(opening, next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, opener));
  return sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length;
}

ready(0, {
  open,
  count: () => heard,
  isOpen: () => sockets.filter(({ readyState }) => readyState === WebSocket.OPEN).length,
  forget: () => void (heard = 0),
  close: () => {
    for (const socket of sockets.splice(0)) socket.terminate();
  },
});
