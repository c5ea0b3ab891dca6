import { SIGNAL, WATCH, type Signal, type SignalKind } from '@kring/contracts';
import { io, type Socket } from 'socket.io-client';

export interface Listener {
  readonly heard: Signal[];
  watch(items: { type: SignalKind; id: string }[]): void;
  /** Settles when something fitting was heard. */
  hears(fits: (signal: Signal) => boolean): Promise<Signal>;
  /** Settles when signals of this type were heard so often of each of these, or when it was put out. */
  hearsAll(type: SignalKind, times: ReadonlyMap<string, number>): Promise<void>;
  readonly socket: Socket;
  close(): void;
}

/** A browser's live connection, with this cookie. */
export async function listen(address: string, cookie: string): Promise<Listener> {
  const socket = io(address, {
    transports: ['websocket'],
    extraHeaders: { cookie },
    reconnection: false,
    forceNew: true,
  });
  const heard: Signal[] = [];
  const waiting = new Set<() => void>();
  socket.on(SIGNAL, (signal: Signal) => {
    heard.push(signal);
    for (const look of [...waiting]) look();
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', () => resolve());
    socket.once('connect_error', reject);
  });
  return {
    heard,
    socket,
    watch: (items) => socket.emit(WATCH, items),
    hears(fits) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`heard only ${JSON.stringify(heard)}`)), 10_000);
        const look = () => {
          const found = heard.find(fits);
          if (!found) return;
          clearTimeout(late);
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      });
    },
    hearsAll: (type, times) => heardAll(socket, heard, type, times),
    close: () => socket.disconnect(),
  };
}

async function heardAll(
  socket: Socket,
  heard: readonly Signal[],
  type: SignalKind,
  times: ReadonlyMap<string, number>,
): Promise<void> {
  const count = (id: string) => heard.filter((one) => one.type === type && one.id === id).length;
  const isOwed = () => [...times].some(([id, often]) => count(id) < often);
  while (socket.connected && isOwed()) await nextOf(socket);
}

/** Settles at its next signal, or when its line breaks; throws where neither comes. */
function nextOf(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('A signal that was said does not arrive.')), 30_000);
    const done = () => {
      clearTimeout(late);
      socket.off(SIGNAL, done).off('disconnect', done);
      resolve();
    };
    socket.on(SIGNAL, done).on('disconnect', done);
  });
}
