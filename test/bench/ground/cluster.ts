import { startEmbeddedPostgres, type EmbeddedPostgres } from '@kring/embedded-postgres';
import pg from 'pg';

// As whoever runs this many rows sets it; the floor of the event ratios needs logical decoding.
const SETTINGS = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  checkpoint_timeout: '15min',
  max_connections: '200',
  random_page_cost: '1.1',
  wal_level: 'logical',
};

/** The bench's own PostgreSQL, fsync on, with its settings in force. */
export async function startCluster(directory: string): Promise<EmbeddedPostgres> {
  const options = { directory, database: 'kring_bench', durability: 'lasting' } as const;
  const postgres = await startEmbeddedPostgres(options);
  if (await areInForce(postgres.ownerUrl)) return postgres;
  await postgres.stop();
  return startEmbeddedPostgres(options);
}

async function areInForce(ownerUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ same: boolean }>(
      `select bool_and(current_setting(key) = value) as same from jsonb_each_text($1)`,
      [JSON.stringify(SETTINGS)],
    );
    if (rows[0]!.same) return true;
    for (const [name, value] of Object.entries(SETTINGS)) {
      await client.query(`alter system set ${name} = ${pg.escapeLiteral(value)}`);
    }
    return false;
  } finally {
    await client.end();
  }
}
