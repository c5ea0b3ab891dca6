import type { QueryClient } from '@tanstack/react-query';
import type { Signal, Watch } from '@kring/contracts';
import type { Connection, Live } from './live.js';
import { holds, isGone, isList, touches } from './query-keys.js';

type Watched = Watch[number];

/** What the pages have open, what of it has ended, and how live the connection is. */
export class LiveStore {
  private readonly open = new Map<symbol, readonly Watched[]>();
  private readonly gone = new Set<string>();
  private readonly subscribers = new Set<() => void>();
  private wasPaused = false;
  connection: Connection = 'connecting';

  constructor(
    private readonly live: Live,
    private readonly queries: QueryClient,
  ) {}

  /** Starts to listen; the answer stops it. */
  start(): () => void {
    const stops = [
      this.live.onSignal((signal) => this.hear(signal)),
      this.live.onState((state) => this.turn(state)),
    ];
    return () => stops.forEach((stop) => stop());
  }

  subscribe = (tell: () => void): (() => void) => {
    this.subscribers.add(tell);
    return () => void this.subscribers.delete(tell);
  };

  isGone = (id: string): boolean => this.gone.has(id);

  /** A page opens: a mark from an earlier visit no longer counts, the server says how it is now. */
  watch(list: readonly Watched[]): () => void {
    const page = Symbol();
    this.open.set(page, list);
    if (list.some(({ id }) => this.gone.delete(id))) this.tell();
    this.sayWhatIsOpen();
    return () => {
      this.open.delete(page);
      this.sayWhatIsOpen();
    };
  }

  private hear(signal: Signal): void {
    if (isGone(signal)) return this.end(signal.id);
    if (this.gone.delete(signal.id)) this.tell();
    void this.queries.invalidateQueries({ predicate: ({ queryKey }) => touches(signal, queryKey) });
  }

  private end(id: string): void {
    this.gone.add(id);
    // The page turns first, so that nothing asks for what is dropped next.
    this.tell();
    const held = { predicate: ({ queryKey }: { queryKey: readonly unknown[] }) => holds(id, queryKey) };
    void this.queries.cancelQueries(held);
    this.queries.removeQueries(held);
    this.queries.removeQueries({ type: 'inactive', predicate: ({ queryKey }) => isList(queryKey) });
    void this.queries.invalidateQueries({ predicate: ({ queryKey }) => isList(queryKey) });
  }

  private turn(state: Connection): void {
    if (state === 'live' && this.wasPaused) this.lookAgain();
    this.wasPaused = state === 'live' ? false : this.wasPaused || state === 'paused';
    if (this.connection === state) return;
    this.connection = state;
    this.tell();
  }

  /** Who looks may be another now, or see more again: every mark is the server's to make anew. */
  private lookAgain(): void {
    this.gone.clear();
    this.tell();
    void this.queries.invalidateQueries();
  }

  private sayWhatIsOpen(): void {
    const all = [...this.open.values()].flat();
    const once = new Map(all.map((watched) => [`${watched.type} ${watched.id}`, watched]));
    this.live.watch([...once.values()]);
  }

  private tell(): void {
    this.subscribers.forEach((tell) => tell());
  }
}
