import type { Server as HttpServer } from 'node:http';
import { SIGNAL, WATCH, watch as watchContract, type Category } from '@kring/contracts';
import type { EntryKind } from '@kring/platform-access';
import type { Touch } from '@kring/platform-outbox';
import { Server, type Socket } from 'socket.io';
import { deliver, watchKey, type Listener } from './delivery.js';
import type { SignalBus } from './signal-bus.js';

export interface Identified {
  readonly sessionId: string;
  readonly audienceId: string;
}

export interface SocketParts {
  readonly bus: SignalBus;
  /** Who this handshake belongs to, or null: then the socket is refused. */
  authenticate(cookie: string | undefined): Promise<Identified | null>;
  /** Which of these sessions hold at this moment, and still read as the same audience. */
  stillHold(identified: readonly Identified[]): Promise<ReadonlySet<string>>;
  /** Which of these audiences see the subject at this moment. */
  whoSees(
    kind: EntryKind,
    id: string,
    needs: Category | null,
    audiences: string[],
  ): Promise<ReadonlySet<string>>;
  onError(error: unknown): void;
}

interface Connected {
  listener: Listener;
}
type KringSocket = Socket<never, Record<string, (body: unknown) => void>, never, Connected>;

/** The browsers of this process. Each signal is checked for each socket at the moment of delivery. */
export class Sockets {
  private readonly server: Server<never, never, never, Connected>;

  constructor(
    http: HttpServer,
    private readonly parts: SocketParts,
  ) {
    // Recovered connections would skip the check below, so recovery stays off.
    this.server = new Server(http, {
      transports: ['websocket'],
      serveClient: false,
      maxHttpBufferSize: 64_000,
    });
    this.server.use((socket, next) => {
      this.admit(socket as unknown as KringSocket).then(() => next(), next);
    });
    this.server.on('connection', (socket) => this.listenTo(socket as unknown as KringSocket));
  }

  async start(): Promise<void> {
    const deliver = (touch: Touch) => void this.deliver(touch).catch(this.parts.onError);
    await this.parts.bus.subscribe(deliver, () => this.letAllComeBack());
  }

  async close(): Promise<void> {
    await this.parts.bus.close();
    await this.server.close();
  }

  /** Signals were missed: each browser loses its line, comes back by itself, and asks everything anew. */
  private letAllComeBack(): void {
    for (const socket of this.server.sockets.sockets.values()) socket.conn.close();
  }

  private async admit(socket: KringSocket): Promise<void> {
    const identified = await this.parts.authenticate(socket.handshake.headers.cookie);
    if (!identified) throw new Error('not signed in');
    socket.data.listener = { ...identified, watching: new Set() };
  }

  private listenTo(socket: KringSocket): void {
    (socket as unknown as Socket).on(WATCH, (body: unknown) => {
      const parsed = watchContract.safeParse(body);
      if (!parsed.success) return;
      const watching = new Set(parsed.data.map(({ type, id }) => watchKey(type, id)));
      socket.data.listener = { ...socket.data.listener, watching };
    });
  }

  private async deliver(touch: Touch): Promise<void> {
    const sockets = [...this.server.sockets.sockets.values()] as unknown as KringSocket[];
    const sees = await this.whoSees(touch, sockets);
    const due = sockets.flatMap((socket) => {
      const signal = deliver(touch, socket.data.listener, sees);
      return signal ? [{ socket, signal }] : [];
    });
    if (due.length === 0) return;
    const holding = await this.parts.stillHold(due.map(({ socket }) => socket.data.listener));
    for (const { socket, signal } of due) {
      if (holding.has(socket.data.listener.sessionId)) socket.emit(SIGNAL, signal);
      else socket.disconnect(true);
    }
  }

  private whoSees(touch: Touch, sockets: KringSocket[]): Promise<ReadonlySet<string>> {
    const audiences = [...new Set(sockets.map((socket) => socket.data.listener.audienceId))];
    if (touch.kind === 'offer') return Promise.resolve(new Set(audiences));
    return this.parts.whoSees(touch.kind, touch.id, touch.needs ?? null, audiences);
  }
}
