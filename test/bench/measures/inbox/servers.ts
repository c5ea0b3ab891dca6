import { installStatement } from '@kring/platform-database';
import { reads } from '@kring/scopes';
import type { Ground } from '../../ground/ground.js';
import { productSettings } from '../../ground/product.js';
import { withoutLedger } from '../../ground/without-ledger.js';
import { start, type Forked } from '../../processes/forked.js';

/** Everyone who answers the inbox, each in a process of its own. */
export interface InboxServers {
  readonly product: Forked;
  readonly withoutLedger: Forked;
  readonly fastify: Forked;
  readonly floor: Forked;
}

export async function startInboxServers(ground: Ground): Promise<InboxServers> {
  const inbox = reads.find(({ name }) => name === 'list-attempts')!;
  await ground.query(installStatement(withoutLedger(inbox)));
  const settings = productSettings(ground);
  // By hand means as the owner: no row policy binds these two.
  const byHand = { BENCH_DATABASE_URL: ground.ownerUrl };
  return {
    product: await start('api', [], settings),
    withoutLedger: await start('api', ['without-ledger'], settings),
    fastify: await start('baseline', ['fastify-pg'], byHand),
    floor: await start('baseline', ['node-json-agg'], byHand),
  };
}

export async function stopServers(servers: InboxServers): Promise<void> {
  await Promise.all(Object.values(servers).map((server: Forked) => server.stop()));
}
