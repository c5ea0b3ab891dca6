import { QueryClient } from '@tanstack/react-query';
import type { Signal, Watch } from '@kring/contracts';
import type { Connection, Live } from './live.js';
import { LiveStore } from './live-store.js';

function opened() {
  const said: Watch[] = [];
  let signal: (signal: Signal) => void = () => {};
  let state: (state: Connection) => void = () => {};
  const live: Live = {
    watch: (list) => void said.push(list),
    onSignal: (hear) => {
      signal = hear;
      return () => {};
    },
    onState: (hear) => {
      state = hear;
      return () => {};
    },
    close: () => {},
  };
  const queries = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } });
  const store = new LiveStore(live, queries);
  store.start();
  const isStale = (key: unknown[]) => queries.getQueryState(key)?.isInvalidated;
  return {
    said,
    queries,
    store,
    isStale,
    signal: (heard: Signal) => signal(heard),
    state: (turned: Connection) => state(turned),
  };
}

describe('the live store', () => {
  it('says everything that all pages have open, each thing once', () => {
    const { store, said } = opened();
    const close = store.watch([{ type: 'attempt', id: 'a1' }]);
    store.watch([
      { type: 'attempt', id: 'a1' },
      { type: 'participant', id: 'p1' },
    ]);
    expect(said.at(-1)).toEqual([
      { type: 'attempt', id: 'a1' },
      { type: 'participant', id: 'p1' },
    ]);
    close();
    expect(said.at(-1)).toHaveLength(2);
  });

  it('makes what a signal is about look again, and leaves the rest', () => {
    const { queries, signal, isStale } = opened();
    queries.setQueryData(['attempt', 'a1'], 'old');
    queries.setQueryData(['attempt', 'a2'], 'old');
    signal({ type: 'attempt', id: 'a1' });
    expect(isStale(['attempt', 'a1'])).toBe(true);
    expect(isStale(['attempt', 'a2'])).toBe(false);
  });

  it('drops what is gone, and the lists that may name it', () => {
    const { queries, signal, store } = opened();
    queries.setQueryData(['participant', 'p1'], 'Hiwet');
    queries.setQueryData(['participant', 'list'], ['Hiwet']);
    signal({ type: 'gone', id: 'p1' });
    expect(store.isGone('p1')).toBe(true);
    expect(queries.getQueryData(['participant', 'p1'])).toBeUndefined();
    expect(queries.getQueryData(['participant', 'list'])).toBeUndefined();
  });

  it('tells the page that it is gone before its data goes', () => {
    const { queries, signal, store } = opened();
    queries.setQueryData(['participant', 'p1'], 'Hiwet');
    let whenTold: unknown = 'not told';
    store.subscribe(() => (whenTold ??= queries.getQueryData(['participant', 'p1'])));
    whenTold = undefined;
    signal({ type: 'gone', id: 'p1' });
    expect(whenTold).toBe('Hiwet');
  });

  it('forgets the mark when the page opens anew, for then the server says how it is', () => {
    const { signal, store } = opened();
    signal({ type: 'gone', id: 'p1' });
    store.watch([{ type: 'participant', id: 'p1' }]);
    expect(store.isGone('p1')).toBe(false);
  });

  it('looks at everything again after a pause, not at the first connection', () => {
    const { queries, state, store, isStale } = opened();
    queries.setQueryData(['referral', 'list'], []);
    state('live');
    expect(isStale(['referral', 'list'])).toBe(false);
    state('paused');
    expect(store.connection).toBe('paused');
    state('live');
    expect(isStale(['referral', 'list'])).toBe(true);
  });

  it('forgets what was gone when it comes back, for who looks may see more by then', () => {
    const { signal, state, store } = opened();
    state('live');
    signal({ type: 'gone', id: 'p1' });
    expect(store.isGone('p1')).toBe(true);
    state('paused');
    expect(store.isGone('p1')).toBe(true);
    state('live');
    expect(store.isGone('p1')).toBe(false);
  });
});
