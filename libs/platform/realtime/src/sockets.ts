import type { Server as HttpServer } from 'node:http';
import { SIGNAL, WATCH, watch as watchContract, type Signal, type Watch } from '@kring/contracts';
import { watchingKey } from '@kring/platform-access';
import type { SubjectTouch, Touch } from '@kring/platform-outbox';
import { signalsDelivered, watched } from '@kring/platform-telemetry';
import { Server, type Socket } from 'socket.io';
import { deliver, goodbyes, watchKey, type Listener } from './delivery.js';
import type { SocketParts } from './socket-parts.js';
import { Turns } from './turns.js';

interface Connected {
  listener: Listener;
  /** How many holders had been touched when this one was asked who it is. */
  asked: number;
}
type KringSocket = Socket<never, Record<string, (body: unknown) => void>, never, Connected>;

function say(socket: KringSocket, signal: Signal): void {
  socket.emit(SIGNAL, signal);
  signalsDelivered.inc({ type: signal.type });
}

/** What it has open is gone; the browser comes back, if it still may, and asks anew who is there. */
function putOut(socket: KringSocket): void {
  for (const goodbye of goodbyes(socket.data.listener)) say(socket, goodbye);
  socket.disconnect(true);
}

/** Goodbye is said once: whatever happens there afterwards is not this browser's to hear of. */
function forget(socket: KringSocket, { type, id }: Watch[number]): boolean {
  const watching = new Set(socket.data.listener.watching);
  const had = watching.delete(watchKey(type, id));
  socket.data.listener = { ...socket.data.listener, watching };
  return had;
}

/** The browsers of this process. Each signal is checked for each socket at the moment of delivery. */
export class Sockets {
  private readonly server: Server<never, never, never, Connected>;
  private hears = true;
  private holdersTouched = 0;
  /** What is told of one subject is told in order, so that nothing comes after a goodbye. */
  private readonly turns = new Turns();

  constructor(
    http: HttpServer,
    private readonly parts: SocketParts,
  ) {
    // Recovered connections would skip the check below, so recovery stays off.
    this.server = new Server(http, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 64_000,
      // Refused below the handshake a browser keeps trying by itself; refused above it, it would think that its session ended.
      allowRequest: (_request, answer) => answer(null, this.hears),
    });
    this.server.use((socket, next) => {
      this.admit(socket as unknown as KringSocket).then(
        (admitted) => next(admitted ? undefined : new Error('not signed in')),
        // Whose it is can't be known at this moment: a line that breaks is tried again, a refusal is not.
        (error: unknown) => this.letComeBack([socket], error),
      );
    });
    this.server.on('connection', (socket) => this.listenTo(socket as unknown as KringSocket));
  }

  async start(): Promise<void> {
    watched('kring_sockets_open', 'Browsers with an open socket.', () =>
      Promise.resolve(this.server.engine.clientsCount),
    );
    await this.parts.bus.subscribe({
      // What could not be delivered was missed: each browser comes back and asks everything anew.
      touch: (touch) =>
        void this.hear(touch).catch((error: unknown) =>
          this.letComeBack(this.server.sockets.sockets.values(), error),
        ),
      lost: () => this.pause(),
      back: () => void (this.hears = true),
    });
  }

  async close(): Promise<void> {
    await this.parts.bus.close();
    await this.server.close();
  }

  /** Signals are missed: each browser loses its line and says so; it comes back when they are heard again, and asks everything anew. */
  private pause(): void {
    this.hears = false;
    for (const socket of this.server.sockets.sockets.values()) socket.conn.close();
  }

  private letComeBack(sockets: Iterable<Pick<Socket, 'conn'>>, error: unknown): void {
    this.parts.onError(error);
    for (const socket of sockets) socket.conn.close();
  }

  private async admit(socket: KringSocket): Promise<boolean> {
    socket.data.asked = this.holdersTouched;
    const identified = await this.parts.authenticate(socket.handshake.headers.cookie);
    if (identified) socket.data.listener = { ...identified, watching: new Set() };
    return identified !== null;
  }

  private listenTo(socket: KringSocket): void {
    (socket as unknown as Socket).on(WATCH, (body: unknown) => {
      const parsed = watchContract.safeParse(body);
      if (!parsed.success) return;
      const watching = new Set(parsed.data.map(({ type, id }) => watchKey(type, id)));
      socket.data.listener = { ...socket.data.listener, watching };
      Promise.all(parsed.data.map((item) => this.turns.take(item.id, () => this.lookAt(socket, item)))).catch(
        (error: unknown) => this.letComeBack([socket], error),
      );
    });
    // A session that ended while its socket was being let in was not there yet to be put out.
    if (socket.data.asked !== this.holdersTouched) void this.putOutUnlessHeld([socket]);
  }

  /** Says goodbye at once to what she does not see, or no longer: else the next change there would tell her of itself. */
  private async lookAt(socket: KringSocket, item: Watch[number]): Promise<void> {
    const { listener } = socket.data;
    const sees = await this.whoSees({ kind: item.type, id: item.id }, [socket]);
    if (!sees.has(watchingKey(listener)) && forget(socket, item)) say(socket, { type: 'gone', id: item.id });
  }

  private async hear(touch: Touch): Promise<void> {
    const sockets = [...this.server.sockets.sockets.values()] as unknown as KringSocket[];
    if (touch.kind !== 'holder') return this.turns.take(touch.id, () => this.deliver(touch, sockets));
    this.holdersTouched += 1;
    await this.putOutUnlessHeld(sockets.filter(({ data }) => data.listener.holderId === touch.id));
  }

  /** Says goodbye to whoever's session ended or reads differently now. Where that can't be known, she has to come back. */
  private async putOutUnlessHeld(sockets: KringSocket[]): Promise<void> {
    if (sockets.length === 0) return;
    const listeners = sockets.map(({ data }) => data.listener);
    try {
      const holding = await this.parts.stillHold(listeners);
      sockets.filter((_, place) => !holding.has(listeners[place]!)).forEach(putOut);
    } catch (error) {
      this.letComeBack(sockets, error);
    }
  }

  private async deliver(touch: SubjectTouch, sockets: KringSocket[]): Promise<void> {
    const sees = await this.whoSees(touch, sockets);
    const due = sockets.flatMap((socket) => {
      const { listener } = socket.data;
      const signal = deliver(touch, listener, sees);
      return signal ? [{ socket, listener, signal }] : [];
    });
    if (due.length === 0) return;
    const holding = await this.parts.stillHold(due.map(({ listener }) => listener));
    due.filter(({ listener }) => !holding.has(listener)).forEach(({ socket }) => putOut(socket));
    const held = due.filter(({ listener }) => holding.has(listener));
    for (const { socket, signal } of held) {
      if (signal.type === 'gone') forget(socket, { type: touch.kind, id: touch.id });
    }
    for (const type of new Set(held.map(({ signal }) => signal.type))) {
      this.sayToAll(held.filter(({ signal }) => signal.type === type));
    }
  }

  /** The same words to many: written down once, however many hear them. Of one touch there is one of each type. */
  private sayToAll(told: readonly { socket: KringSocket; signal: Signal }[]): void {
    const { signal } = told[0]!;
    (this.server as unknown as Server).to(told.map(({ socket }) => socket.id)).emit(SIGNAL, signal);
    signalsDelivered.inc({ type: signal.type }, told.length);
  }

  private whoSees(touch: SubjectTouch, sockets: KringSocket[]): Promise<ReadonlySet<string>> {
    const watching = new Map(sockets.map(({ data }) => [watchingKey(data.listener), data.listener]));
    if (touch.kind === 'offer') return Promise.resolve(new Set(watching.keys()));
    return this.parts.whoSees(touch.kind, touch.id, touch.needs ?? null, [...watching.values()]);
  }
}
