import { createHash } from 'node:crypto';

/**
 * A read: one SQL statement that answers one JSON value (json or jsonb), or none when there is nothing to see.
 * In the statement `q` is the question (jsonb) and `reader` says who asks (jsonb).
 */
export interface NamedRead {
  readonly name: string;
  readonly sql: string;
}

/** The read's function name: the hash of what it does is in it, so that old code keeps running beside new. */
export function functionName(read: NamedRead): string {
  const hash = createHash('sha256').update(functionOf('', read)).digest('hex').slice(0, 12);
  return `${read.name.replaceAll('-', '_')}_${hash}`;
}

/** The statement that installs the read: identity first, then one statement with the page and its ledger line. */
export function installStatement(read: NamedRead): string {
  const name = functionName(read);
  return `${functionOf(name, read)}
revoke execute on function reads.${name} from public;
grant execute on function reads.${name} to kring_api;`;
}

// It answers json, not jsonb: a long list that is built as json is text from the start, and leaves as it is.
const functionOf = (name: string, read: NamedRead): string => `
create or replace function reads.${name}(audience text, link text, reader jsonb, q jsonb)
returns json language plpgsql volatile as $read$
#variable_conflict use_column
declare answer json;
begin
  perform set_config('kring.audience', audience, true), set_config('kring.link', link, true),
    set_config('kring.member', coalesce(reader->>'memberId', ''), true);
  perform set_config('kring.avoided', reads.blocked_participants()::text, true);
  ${read.sql.trim().replace(/;$/, '')}
  into answer;
  return answer;
end $read$;`;
