import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SIGNAL, WATCH, type Signal } from '@kring/contracts';
import { newId } from '@kring/platform-kernel';
import type { Touch } from '@kring/platform-outbox';
import { io, type Socket } from 'socket.io-client';
import { SignalBus, type Hearing } from './signal-bus.js';
import { Sockets, type Identified } from './sockets.js';

/** A bus that carries what a test says. */
class Said extends SignalBus {
  private hearing: Hearing | undefined;

  async publish(touches: readonly Touch[]): Promise<void> {
    for (const touch of touches) this.hearing?.touch(touch);
  }
  async subscribe(hearing: Hearing): Promise<void> {
    this.hearing = hearing;
  }
  async close(): Promise<void> {}
}

const holderId = newId();
const identified: Identified = { sessionId: 's', holderId, audienceId: newId() };
const ended: Touch = { kind: 'holder', id: holderId };

let http: Server;
let sockets: Sockets;
let bus: Said;
let errors: unknown[];
let open: Socket[];
let holds: boolean | Error;
let sees: ReadonlySet<string> | Error;
let authenticate: () => Promise<Identified | null>;

beforeEach(async () => {
  [bus, errors, open, holds, sees] = [new Said(), [], [], true, new Set()];
  authenticate = async () => identified;
  http = createServer();
  sockets = new Sockets(http, {
    bus,
    authenticate: () => authenticate(),
    async stillHold(all) {
      if (holds instanceof Error) throw holds;
      return new Set(holds ? all : []);
    },
    async whoSees() {
      if (sees instanceof Error) throw sees;
      return sees;
    },
    onError: (error) => errors.push(error),
  });
  await sockets.start();
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
});

afterEach(async () => {
  open.forEach((socket) => socket.disconnect());
  await sockets.close();
});

function browser(options: object = {}): Socket {
  const { port } = http.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}`;
  const socket = io(address, { transports: ['websocket'], forceNew: true, reconnection: false, ...options });
  open.push(socket);
  return socket;
}

const next = (socket: Socket, event: string) =>
  new Promise<unknown>((heard) => socket.once(event, heard as (what: unknown) => void));

test('a holder whose session ended hears goodbye for what is open, and loses her line', async () => {
  const socket = browser();
  await next(socket, 'connect');
  const heard: Signal[] = [];
  socket.on(SIGNAL, (signal: Signal) => heard.push(signal));
  const id = newId();
  socket.emit(WATCH, [{ type: 'participant', id }]);
  // Only what was watched is said goodbye to, so the first goodbye tells that the watching had arrived.
  const goodbye = next(socket, SIGNAL);
  while (heard.length === 0) {
    await bus.publish([{ kind: 'participant', id }]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await goodbye;
  heard.length = 0;
  holds = false;
  const closed = next(socket, 'disconnect');
  await bus.publish([ended]);
  expect(await closed).toBe('io server disconnect');
  expect(heard.filter(({ type }) => type === 'gone').at(-1)).toEqual({ type: 'gone', id });
});

test('another holder keeps her line, and is not even asked about', async () => {
  const socket = browser();
  await next(socket, 'connect');
  holds = new Error('asked');
  await bus.publish([{ kind: 'holder', id: newId() }]);
  expect(errors).toEqual([]);
  expect(socket.connected).toBe(true);
});

test('a session that ends while its line is being let in does not keep it', async () => {
  const asked = new Promise<() => void>((isAsked) => {
    authenticate = () => new Promise((answer) => isAsked(() => answer(identified)));
  });
  const socket = browser();
  const closed = next(socket, 'disconnect');
  const letIn = await asked;
  holds = false;
  await bus.publish([ended]);
  letIn();
  expect(await closed).toBe('io server disconnect');
});

test('where nobody can tell whether it holds, the line closes and comes back by itself', async () => {
  const socket = browser({ reconnection: true, reconnectionDelay: 1 });
  await next(socket, 'connect');
  holds = new Error('PostgreSQL is away');
  const [closed, back] = [next(socket, 'disconnect'), next(socket, 'connect')];
  await bus.publish([ended]);
  expect(await closed).toBe('transport close');
  expect(errors).toEqual([holds]);
  await back;
});

test('a signal that can’t be delivered is not lost: the line closes, and who comes back asks anew', async () => {
  const socket = browser({ reconnection: true, reconnectionDelay: 1 });
  await next(socket, 'connect');
  sees = new Error('PostgreSQL is away');
  const [closed, back] = [next(socket, 'disconnect'), next(socket, 'connect')];
  await bus.publish([{ kind: 'attempt', id: newId() }]);
  expect(await closed).toBe('transport close');
  expect(errors).toEqual([sees]);
  await back;
});

test('who can’t be looked up now tries again; who is not signed in is refused', async () => {
  const away = new Error('PostgreSQL is away');
  authenticate = async () => {
    authenticate = async () => identified;
    throw away;
  };
  await next(browser({ reconnection: true, reconnectionDelay: 1 }), 'connect');
  expect(errors).toEqual([away]);
  authenticate = async () => null;
  expect(await next(browser(), 'connect_error')).toMatchObject({ message: 'not signed in' });
});
