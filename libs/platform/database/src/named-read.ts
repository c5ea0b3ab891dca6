import { createHash } from 'node:crypto';

/**
 * A read: one SQL statement that answers one JSON value, or none when there is nothing to see.
 * In the statement `q` is the question (jsonb) and `reader` says who asks (jsonb).
 */
export interface NamedRead {
  readonly name: string;
  readonly sql: string;
}

/** The read's function name: its hash is in it, so that old code keeps running beside new. */
export function functionName(read: NamedRead): string {
  const hash = createHash('sha256').update(read.sql).digest('hex').slice(0, 12);
  return `${read.name.replaceAll('-', '_')}_${hash}`;
}

/** The statement that installs the read: identity first, then one statement with the page and its ledger line. */
export function installStatement(read: NamedRead): string {
  const body = read.sql.trim().replace(/;$/, '');
  return `
create or replace function reads.${functionName(read)}(audience text, link text, reader jsonb, q jsonb)
returns jsonb language plpgsql volatile as $read$
#variable_conflict use_column
declare answer jsonb;
begin
  perform set_config('kring.audience', audience, true), set_config('kring.link', link, true);
  ${body}
  into answer;
  return answer;
end $read$;
revoke execute on function reads.${functionName(read)} from public;
grant execute on function reads.${functionName(read)} to kring_api;`;
}
