import { createHash } from 'node:crypto';
import pg from 'pg';

/** Beyond these a connection would remember more than it saves: lists of every length are statements of their own. */
const MOST_REMEMBERED = 500;
const LONGEST = 4_000;

const names = new Map<string, string>();

/** A name for a statement by what it says, alike on every connection; null where it is not worth one. */
export function preparedName(text: string): string | null {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MOST_REMEMBERED || text.length > LONGEST) return null;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}

type Ask = (...given: unknown[]) => never;

/** A connection that PostgreSQL plans each statement on once, not at every call: TypeORM names none of its own. */
export class PreparedClient extends pg.Client {
  override query: Ask = (...given: unknown[]): never => {
    const ask = super.query.bind(this) as Ask;
    const [text, values, ...rest] = given;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && preparedName(text);
    return name ? ask({ name, text, values }, ...rest) : ask(...given);
  };
}
