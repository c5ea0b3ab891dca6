import type { DatabaseError } from 'pg';
import { lineAt } from './statements.js';

/** Why a database was not brought to head, in one sentence for whoever starts Kring. */
export abstract class SchemaRefused extends Error {}

/** A file of the schema that the database refuses: which, and on which line. */
export class SchemaMistake extends SchemaRefused {
  constructor(file: string, line: number, cause: Error) {
    super(`${file}:${line}: ${cause.message}`, { cause });
  }
}

/** Other parameters made a second function of that name beside the first. */
export class OverloadMade extends Error {
  constructor(name: string) {
    super(`${name} would stand beside itself with other parameters`);
  }
}

/** A database whose history this Kring does not know: from before its schema was laid anew, or of a later Kring. */
export class UnknownHistory extends SchemaRefused {
  constructor() {
    super(
      'This database was made by another version of Kring, and this one can’t go on from it: ' +
        'start that version again, or begin with an empty database (npm start -- --fresh).',
    );
  }
}

/** The server's own code for what went wrong, also where it was told with its file. */
export const codeOf = (error: unknown): string | undefined =>
  (error as Partial<DatabaseError>).code ??
  ((error as Error).cause as Partial<DatabaseError> | undefined)?.code;

/** On which line of a statement the server found its mistake, from 0. */
export function lineWithin(
  text: string,
  {
    position,
    internalPosition,
    where,
  }: Partial<Pick<DatabaseError, 'position' | 'internalPosition' | 'where'>>,
): number {
  if (position) return lineAt(text, Number(position) - 1) - 1;
  const body = /\$(\w*)\$([\s\S]*)\$\1\$/.exec(text);
  if (!body) return 0;
  const begins = lineAt(text, body.index) - 1;
  const line = /\bline (\d+)/.exec(where ?? '')?.[1];
  if (line) return begins + Number(line) - 1;
  return internalPosition ? begins + lineAt(body[2]!, Number(internalPosition) - 1) - 1 : 0;
}
