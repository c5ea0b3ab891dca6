import { findRedis, freePort, startPrivateRedis, type PrivateRedis } from '@kring/testing';

export interface OwnRedis {
  readonly url: string;
  /** Ends the server at once, with all that it held; settles when it has gone. */
  goes(): Promise<void>;
  /** Starts it again where it is away, empty, at its address. */
  comesBack(): Promise<void>;
  freeze(): void;
  thaw(): void;
  discard(): Promise<void>;
}

/** A Redis for one spec alone; nothing where this machine has none. */
export async function ownRedis(): Promise<OwnRedis | undefined> {
  const command = await findRedis();
  if (!command) return undefined;
  const port = await freePort();
  let running: PrivateRedis | null = await startPrivateRedis(command, port);
  return {
    url: running.url,
    async goes() {
      await running?.kill();
      running = null;
    },
    async comesBack() {
      running ??= await startPrivateRedis(command, port);
    },
    freeze: () => running?.freeze(),
    thaw: () => running?.thaw(),
    async discard() {
      await running?.stop();
      running = null;
    },
  };
}
