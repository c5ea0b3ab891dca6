import type pg from 'pg';

const FOREIGN_KEYS = `
  select k.conname as name, k.conrelid::regclass::text as child, k.confrelid::regclass::text as parent,
    array(select quote_ident(a.attname::text) from unnest(k.conkey) with ordinality u(n, place)
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.n order by u.place) as from_columns,
    array(select quote_ident(a.attname::text) from unnest(k.confkey) with ordinality u(n, place)
      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.n order by u.place) as to_columns
  from pg_constraint k where k.contype = 'f'`;

interface ForeignKey {
  readonly name: string;
  readonly child: string;
  readonly parent: string;
  readonly from_columns: string[];
  readonly to_columns: string[];
}

/** Throws when a row points at nothing: what was loaded must be what the triggers would have let in. */
export async function requireWhole(client: pg.Client): Promise<void> {
  const { rows } = await client.query<ForeignKey>(FOREIGN_KEYS);
  for (const { name, child, parent, from_columns, to_columns } of rows) {
    const same = from_columns.map((column, place) => `c.${column} = p.${to_columns[place]}`).join(' and ');
    const given = from_columns.map((column) => `c.${column} is not null`).join(' and ');
    const lost = await client.query(
      `select from ${child} c left join ${parent} p on ${same} where ${given} and p is null limit 1`,
    );
    if (lost.rowCount) throw new Error(`The generator made a row of ${child} that breaks ${name}.`);
  }
}
