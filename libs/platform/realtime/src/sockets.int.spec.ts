import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SIGNAL, WATCH, type Signal } from '@kring/contracts';
import { watchingKey } from '@kring/platform-access';
import { newId } from '@kring/platform-kernel';
import type { Touch } from '@kring/platform-outbox';
import { io, type Socket } from 'socket.io-client';
import { SignalBus, type Hearing } from './signal-bus.js';
import type { Identified } from './socket-parts.js';
import { Sockets } from './sockets.js';

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
let whoSees: ((id: string) => Promise<ReadonlySet<string>>) | null;
let asked: string[];
let authenticate: () => Promise<Identified | null>;

beforeEach(async () => {
  [bus, errors, open, holds, sees] = [new Said(), [], [], true, new Set()];
  [whoSees, asked] = [null, []];
  authenticate = async () => identified;
  http = createServer();
  sockets = new Sockets(http, {
    bus,
    authenticate: () => authenticate(),
    async stillHold(all) {
      if (holds instanceof Error) throw holds;
      return new Set(holds ? all : []);
    },
    async whoSees(_, id) {
      asked.push(id);
      if (whoSees) return whoSees(id);
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

async function until(holdsNow: () => boolean): Promise<void> {
  while (!holdsNow()) await new Promise(setImmediate);
}

const next = (socket: Socket, event: string) =>
  new Promise<unknown>((heard) => socket.once(event, heard as (what: unknown) => void));

/** A connected browser, with all that it hears. */
async function connected(): Promise<{ socket: Socket; heard: Signal[] }> {
  const socket = browser();
  const heard: Signal[] = [];
  socket.on(SIGNAL, (signal: Signal) => heard.push(signal));
  await next(socket, 'connect');
  return { socket, heard };
}

const everyone = new Set([watchingKey(identified)]);

test('a holder whose session ended hears goodbye for what is open, and loses her line', async () => {
  sees = everyone;
  const { socket, heard } = await connected();
  const [id, unseen] = [newId(), newId()];
  whoSees = async (asked) => (asked === unseen ? new Set() : everyone);
  socket.emit(WATCH, [
    { type: 'participant', id },
    { type: 'participant', id: unseen },
  ]);
  // What she does not see is said goodbye to at once, which tells that the watching has arrived.
  await next(socket, SIGNAL);
  holds = false;
  const closed = next(socket, 'disconnect');
  await bus.publish([ended]);
  expect(await closed).toBe('io server disconnect');
  expect(heard).toEqual([
    { type: 'gone', id: unseen },
    { type: 'gone', id },
  ]);
});

test('whoever opens what she does not see hears goodbye at once, and nothing of what happens there', async () => {
  const { socket, heard } = await connected();
  const [hidden, shown] = [newId(), newId()];
  whoSees = async (asked) => (asked === shown ? everyone : new Set());
  socket.emit(WATCH, [{ type: 'me', id: hidden }]);
  await next(socket, SIGNAL);
  await bus.publish([{ kind: 'me', id: hidden }]);
  await bus.publish([{ kind: 'me', id: hidden, ended: true }]);
  const last = next(socket, SIGNAL);
  await bus.publish([{ kind: 'attempt', id: shown }]);
  await last;
  expect(heard).toEqual([
    { type: 'gone', id: hidden },
    { type: 'attempt', id: shown },
  ]);
});

test('goodbye is said once, whatever happens there afterwards', async () => {
  const { socket, heard } = await connected();
  const [left, shown] = [newId(), newId()];
  whoSees = async () => everyone;
  socket.emit(WATCH, [{ type: 'participant', id: left }]);
  await until(() => asked.includes(left));
  whoSees = async (id) => (id === shown ? everyone : new Set());
  for (const id of [left, left, shown]) await bus.publish([{ kind: 'participant', id }]);
  await until(() => heard.length === 2);
  expect(heard.map(({ type }) => type).sort()).toEqual(['gone', 'participant']);
});

test('nothing of a subject comes after its goodbye, however long the check before it took', async () => {
  const { socket, heard } = await connected();
  const id = newId();
  whoSees = async () => everyone;
  socket.emit(WATCH, [{ type: 'attempt', id }]);
  await until(() => asked.includes(id));
  let answer = (_: ReadonlySet<string>): void => undefined;
  whoSees = () => new Promise((resolve) => (answer = resolve));
  await bus.publish([{ kind: 'attempt', id }]);
  await until(() => asked.length === 2);
  whoSees = async () => new Set();
  await bus.publish([{ kind: 'attempt', id, ended: true }]);
  // Were the two not in turn, the goodbye would be on its way by now.
  for (let round = 0; round < 20; round += 1) await new Promise(setImmediate);
  answer(everyone);
  await until(() => heard.length === 2);
  expect(heard.map(({ type }) => type)).toEqual(['attempt', 'gone']);
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
