import { SIGNAL, WATCH, type Signal, type SignalKind } from '@kring/contracts';
import { io, type Socket } from 'socket.io-client';

export interface Listener {
  readonly heard: Signal[];
  watch(items: { type: SignalKind; id: string }[]): void;
  /** Settles when something fitting was heard. */
  hears(fits: (signal: Signal) => boolean): Promise<Signal>;
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
    close: () => socket.disconnect(),
  };
}
