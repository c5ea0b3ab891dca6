import { io } from 'socket.io-client';
import type { Signal, SIGNAL, Watch, WATCH } from '@kring/contracts';

/** `paused`: it will come back by itself. `refused`: the session has ended. */
export type Connection = 'connecting' | 'live' | 'paused' | 'refused';

export interface Live {
  /** Says what the page has open: the complete list, which replaces the former. */
  watch(list: Watch): void;
  onSignal(hear: (signal: Signal) => void): () => void;
  onState(hear: (state: Connection) => void): () => void;
  close(): void;
}

// Only the types of the contracts are taken, so that no schema comes along into the bundle.
const signalEvent: typeof SIGNAL = 'signal';
const watchEvent: typeof WATCH = 'watch';

/** Opens the socket of this origin; the session's cookie goes with it. */
export function connectLive(): Live {
  const socket = io({ transports: ['websocket'] });
  const signals = listeners<Signal>();
  const states = listeners<Connection>();
  let watched: Watch = [];

  socket.on('connect', () => {
    socket.emit(watchEvent, watched);
    states.tell('live');
  });
  socket.on('disconnect', (reason) => {
    states.tell('paused');
    // The server closes a socket when a session changed; only asking again tells whether it still stands.
    if (reason === 'io server disconnect') socket.connect();
  });
  socket.on('connect_error', () => states.tell(socket.active ? 'paused' : 'refused'));
  socket.on(signalEvent, (signal: Signal) => signals.tell(signal));

  return {
    watch(list) {
      watched = list;
      if (socket.connected) socket.emit(watchEvent, list);
    },
    onSignal: signals.add,
    onState: states.add,
    close: () => void socket.close(),
  };
}

function listeners<T>() {
  const all = new Set<(value: T) => void>();
  return {
    add(hear: (value: T) => void) {
      all.add(hear);
      return () => void all.delete(hear);
    },
    tell: (value: T) => all.forEach((hear) => hear(value)),
  };
}
