import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import type { Watch } from '@kring/contracts';
import { connectLive } from './live.js';
import type { Connection, Live } from './live.js';
import { LiveStore } from './live-store.js';

const StoreContext = createContext<LiveStore | null>(null);

/** Keeps the queries below it up to date with what the server signals. Stands inside QueryClientProvider, when signed in. */
export function LiveQueries({
  children,
  connect = connectLive,
}: {
  children: ReactNode;
  connect?: () => Live;
}) {
  const queries = useQueryClient();
  const [store, setStore] = useState<LiveStore | null>(null);
  useEffect(() => {
    const live = connect();
    const opened = new LiveStore(live, queries);
    const stop = opened.start();
    setStore(opened);
    return () => {
      stop();
      live.close();
    };
  }, [connect, queries]);
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** Says what this page has open, for as long as it is. */
export function useWatch(list: Watch): void {
  const store = useContext(StoreContext);
  const said = JSON.stringify(list);
  useEffect(() => store?.watch(JSON.parse(said) as Watch), [store, said]);
}

/** Whether this ended while the page was open. */
export function useGone(id: string): boolean {
  return useLive((store) => store.isGone(id), false);
}

/** How live this page is. */
export function useConnection(): Connection {
  return useLive<Connection>((store) => store.connection, 'connecting');
}

const never = () => () => {};

function useLive<T>(read: (store: LiveStore) => T, otherwise: T): T {
  const store = useContext(StoreContext);
  return useSyncExternalStore(store?.subscribe ?? never, () => (store ? read(store) : otherwise));
}
