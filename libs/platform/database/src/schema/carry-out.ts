import type { Client, DatabaseError } from 'pg';
import type { Piece } from './pieces.js';
import type { Plan } from './plan-install.js';
import { lineWithin, OverloadMade, SchemaMistake } from './schema.errors.js';
import { statementsOf, type Statement } from './statements.js';

/** Takes away what goes or comes anew, lays what comes, and then looks into each body: by then all that it asks stands. */
export async function carryOut(client: Client, { undo, install }: Plan): Promise<void> {
  for (const statement of undo) await client.query(statement);
  await client.query('set local check_function_bodies = off');
  for (const { file, text } of install) {
    for (const statement of statementsOf(text)) {
      await client.query(statement.text).catch(toldAs(file, statement));
    }
  }
  await client.query('set local check_function_bodies = on');
  for (const piece of install) if (piece.function) await lookInto(client, piece.function, piece);
}

async function lookInto(client: Client, name: string, { file, text }: Piece): Promise<void> {
  const found = await client.query<{ oid: number; validator: string }>(
    `select p.oid, l.lanvalidator::regproc::text as validator
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang
     where n.nspname || '.' || p.proname = $1`,
    [name],
  );
  const [only, ...others] = found.rows;
  if (!only || others.length > 0) throw new OverloadMade(name);
  const [definition] = statementsOf(text);
  await client.query(`select ${only.validator}($1)`, [only.oid]).catch(toldAs(file, definition!));
}

const toldAs =
  (file: string, { text, line }: Statement) =>
  (error: DatabaseError): never => {
    throw new SchemaMistake(file, line + lineWithin(text, error), error);
  };
