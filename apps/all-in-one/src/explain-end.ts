import { setTimeout as pause } from 'node:timers/promises';
import { isDatabaseAway, SchemaRefused } from '@kring/platform-database';
import {
  CannotStart,
  codeOf,
  explainFileError,
  explainPortError,
  type EmbeddedPostgres,
} from '@kring/embedded-postgres';

const GOES_WITHIN = 1_000;

interface Around {
  readonly postgres: EmbeddedPostgres;
  readonly folder: string;
  readonly port: number;
}

/** Why Kring could not start or go on, in one sentence; what is a mistake of ours stays the error it was. */
export async function explainEnd(error: unknown, { postgres, folder, port }: Around): Promise<unknown> {
  if (isOfFiles(error)) return explainFileError(error, folder);
  if (error instanceof SchemaRefused) return new CannotStart(error.message, { cause: error });
  const ofPort = explainPortError(error, port);
  if (ofPort !== error || !isDatabaseAway(error)) return ofPort;
  // The broken line is noticed before the end of the server behind it.
  const gone = await Promise.race([postgres.gone.then(() => true), pause(GOES_WITHIN, false)]);
  if (gone) return postgres.whyGone();
  return new CannotStart('The database was interrupted while Kring started: start again.', { cause: error });
}

// A file system's refusal names its file; PostgreSQL's bears the class for a disk that is full.
const isOfFiles = (error: unknown): boolean =>
  error instanceof Error && ('path' in error || codeOf(error) === '53100');
