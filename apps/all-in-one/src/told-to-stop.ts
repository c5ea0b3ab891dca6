export interface ToldToStop {
  /** Settles when we are told to stop. */
  readonly told: Promise<void>;
  readonly signal: AbortSignal;
}

/** What is heard of it: signals come to the process, and the start script holds a line to it. */
type Heard = Pick<NodeJS.Process, 'on' | 'send' | 'connected'>;

/** Ctrl-C arrives twice, from the terminal and from the start script, so it is heard again and again and counts once. */
export function whenToldToStop(heard: Heard = process): ToldToStop {
  const stopping = new AbortController();
  const told = new Promise<void>((tell) => {
    stopping.signal.addEventListener('abort', () => tell());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
      heard.on(signal as 'SIGINT', () => stopping.abort());
    }
  });
  // The start script may have gone while this process was still loading, when nobody heard it go.
  if (heard.send !== undefined && !heard.connected) stopping.abort();
  return { told, signal: stopping.signal };
}
