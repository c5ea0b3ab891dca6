import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { UnknownHistory } from './schema.errors.js';
import type { VersionedSql } from './scope-schema.js';

const DONE = 'kring_migration';

/** Runs the steps that this database has not had yet, each in a transaction of its own. Returns how many. */
export async function runVersions(ownerUrl: string, versions: readonly VersionedSql[]): Promise<number> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: versions.map(migrationOf),
    migrationsTableName: DONE,
  });
  await source.initialize();
  try {
    await mustKnow(source, versions);
    return (await source.runMigrations({ transaction: 'each' })).length;
  } finally {
    await source.destroy();
  }
}

async function mustKnow(source: DataSource, versions: readonly VersionedSql[]): Promise<void> {
  const [history] = await source.query(`select to_regclass('public.${DONE}') is not null as begun`);
  if (!history.begun) return;
  const done: { name: string }[] = await source.query(`select name from ${DONE}`);
  const known = new Set(versions.map(({ name }) => name));
  if (done.some(({ name }) => !known.has(name))) throw new UnknownHistory();
}

const migrationOf = ({ name, sql }: VersionedSql) =>
  class implements MigrationInterface {
    readonly name = name;

    async up(runner: QueryRunner): Promise<void> {
      await runner.query(sql);
    }

    async down(): Promise<void> {
      throw new Error('Migrations go forward only.');
    }
  };
