import { PostgresSignalBus } from '@kring/platform-realtime';
import pg from 'pg';
import type { Ground } from '../../ground/ground.js';
import { coordinators, NAMED, sessionOf, signIn } from '../../ground/people.js';
import { productSettings } from '../../ground/product.js';
import { start, type Forked } from '../../processes/forked.js';

/** A server of sockets, with somebody who can make it speak. */
export interface SocketSide {
  readonly server: Forked;
  readonly cookies?: readonly string[];
  /** Everyone who listens hears of this thing once. */
  tell(id: string): Promise<void>;
  stop(): Promise<void>;
}

/** The product: every socket has a session, and each delivery is checked. */
export async function startKring(ground: Ground, sessions: number): Promise<SocketSide> {
  const server = await start('api', [], productSettings(ground));
  const url = ground.as('kring_relay');
  const pool = new pg.Pool({ connectionString: url, max: 1 });
  const bus = new PostgresSignalBus(url, pool);
  const [coordinator] = await coordinators(ground, [NAMED.middle]);
  const cookies = await signIn(
    ground,
    Array.from({ length: sessions }, () => sessionOf(coordinator!)),
  );
  return {
    server,
    cookies,
    tell: (id) => bus.publish([{ kind: 'attempt', id }]),
    async stop() {
      await Promise.all([server.stop(), pool.end()]);
    },
  };
}

/** Bare `ws`. */
export async function startBare(): Promise<SocketSide> {
  const server = await start('baseline', ['bare-ws']);
  return { server, tell: (id) => server.ask('send', id), stop: () => server.stop() };
}

/** Things that the listening organisation sees. */
export async function visible(ground: Ground, count: number): Promise<string[]> {
  const [coordinator] = await coordinators(ground, [NAMED.middle]);
  const rows = await ground.query<{ id: string }>(
    `select subject_id as id from access.entry where audience_id = $1 and kind = 'attempt' and valid_until > now() limit $2`,
    [coordinator!.organisationId, count],
  );
  return rows.map(({ id }) => id);
}
