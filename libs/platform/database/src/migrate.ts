import { DataSource } from 'typeorm';
import { migrations } from './migrations/index.js';
import { installStatement, type NamedRead } from './named-read.js';

/** Brings a database to head and installs the reads; run as its owner. Returns how many migrations ran. */
export async function migrate(ownerUrl: string, reads: readonly NamedRead[]): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'kring_migration',
  });
  await source.initialize();
  try {
    const ran = await source.runMigrations({ transaction: 'each' });
    await source.transaction(async (manager) => {
      for (const read of reads) await manager.query(installStatement(read));
    });
    return ran.length;
  } finally {
    await source.destroy();
  }
}
