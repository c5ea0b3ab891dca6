import type { Client } from 'pg';
import { carryOut } from './carry-out.js';
import { piecesOf, type Piece } from './pieces.js';
import { planAnew, planInstall, type Installed } from './plan-install.js';
import { codeOf, OverloadMade } from './schema.errors.js';
import type { ScopeSchema } from './scope-schema.js';

const LOCKED_OUT = ['55P03', '40P01'];
const OTHER_SHAPE_OR_DEPENDED_ON = ['42P13', '2BP01'];
const TRIES = 20;

/**
 * Installs what changed of all functions, views, triggers and policies, in one transaction: all of it, or nothing.
 * A policy takes its table from everybody for a moment: where that moment does not come, it lets go and asks again.
 */
export async function installSchemas(client: Client, rooms: readonly ScopeSchema[]): Promise<void> {
  const pieces = piecesOf(rooms);
  for (let tried = 1; ; tried += 1) {
    await client.query('begin');
    try {
      await install(client, pieces);
      await client.query('commit');
      return;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      if (!LOCKED_OUT.includes(codeOf(error) ?? '') || tried === TRIES) throw error;
    }
  }
}

async function install(client: Client, pieces: readonly Piece[]): Promise<void> {
  const installed = await readInstalled(client);
  const plan = planInstall(pieces, installed);
  if (plan.install.length + plan.undo.length === 0) return;
  await client.query(`set local lock_timeout = '500ms'`);
  if (!(await tookPlace(client, () => carryOut(client, plan)))) {
    await carryOut(client, planAnew(pieces, installed));
  }
  await writeInstalled(client, pieces);
}

/** Whether each definition could take the place of the one that stood; where not, nothing was done. */
async function tookPlace(client: Client, work: () => Promise<void>): Promise<boolean> {
  await client.query('savepoint replacing');
  try {
    await work();
    return true;
  } catch (error) {
    const mayComeAnew =
      error instanceof OverloadMade || OTHER_SHAPE_OR_DEPENDED_ON.includes(codeOf(error) ?? '');
    if (!mayComeAnew) throw error;
    await client.query('rollback to savepoint replacing');
    return false;
  }
}

async function readInstalled(client: Client): Promise<Installed[]> {
  await client.query(
    `create table if not exists kring_installed
       (place integer primary key, file text not null unique, hash text not null, undo text[] not null)`,
  );
  const sql = 'select file, hash, undo from kring_installed order by place';
  return (await client.query<Installed>(sql)).rows;
}

async function writeInstalled(client: Client, pieces: readonly Piece[]): Promise<void> {
  const rows = pieces.map(({ file, hash, undo }, place) => ({ place, file, hash, undo }));
  await client.query('delete from kring_installed');
  await client.query(
    'insert into kring_installed select * from jsonb_populate_recordset(null::kring_installed, $1)',
    [JSON.stringify(rows)],
  );
}
