import { schema } from '@kring/scopes';
import others from './others.sql?raw';
import tables from './tables.sql?raw';

type Query = (sql: string, values: unknown[]) => Promise<{ found: string[] }[]>;

const HEAD =
  '-- Written from a fresh database by `npm run schema`. To change it, change the files in src/schema.';

/** The file of each schema of Kring, as it is in this database. */
export async function describeSchema(query: Query): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of schema.rooms.flatMap((room) => room.schemas)) {
    const parts = [...(await query(tables, [name])), ...(await query(others, [name]))];
    files.set(`docs/schema/${name}.sql`, `${[HEAD, ...parts.flatMap(({ found }) => found)].join('\n\n')}\n`);
  }
  return files;
}
