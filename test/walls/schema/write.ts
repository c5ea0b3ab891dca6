import { migrate } from '@kring/platform-database';
import { schema } from '@kring/scopes';
import { startThrowAwayPostgres } from '../../../libs/testing/src/postgres.js';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import pg from 'pg';
import { describeSchema } from './describe-schema.js';

const postgres = await startThrowAwayPostgres();
try {
  await migrate(postgres.ownerUrl, schema);
  const client = new pg.Client({ connectionString: postgres.ownerUrl });
  await client.connect();
  const files = await describeSchema(async (sql, values) => (await client.query(sql, values)).rows);
  await client.end();
  await rm('docs/schema', { recursive: true, force: true });
  await mkdir('docs/schema', { recursive: true });
  for (const [file, text] of files) await writeFile(file, text);
} finally {
  await postgres.stop();
}
