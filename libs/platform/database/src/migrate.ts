import { installStatement, type NamedRead } from './named-read.js';
import { onConnection } from './on-connection.js';
import { installSchemas } from './schema/install-schemas.js';
import { runVersions } from './schema/run-versions.js';
import type { ScopeSchema } from './schema/scope-schema.js';

const ONE_AT_A_TIME = 7_402_018;

/** All that Kring keeps in a database: its rooms from the ground up, and the reads. */
export interface Schema {
  readonly rooms: readonly ScopeSchema[];
  readonly reads: readonly NamedRead[];
}

/**
 * Brings a database to head; run as its owner. Two that come at once go one after the other, and what was cut off
 * half-way goes on where it stood. Returns how many versioned steps ran.
 */
export function migrate(ownerUrl: string, { rooms, reads }: Schema): Promise<number> {
  return onConnection(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ONE_AT_A_TIME]);
    const ran = await runVersions(
      ownerUrl,
      rooms.flatMap((room) => room.versions),
    );
    await installSchemas(client, rooms);
    await client.query('begin');
    for (const read of reads) await client.query(installStatement(read));
    await client.query('commit');
    return ran;
  });
}
