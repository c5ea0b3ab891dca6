import { readFile } from 'node:fs/promises';
import { CannotStart } from './embedded.errors.js';
import { explainFileError } from './explain-file-error.js';

const LAST_CHARACTERS = 4_000;

/** Why a server ended that nobody had told to, as far as its log knows. */
export async function whyGone(folder: string, logFile: string): Promise<CannotStart> {
  const full = await fullDisk(folder, logFile);
  if (full) return full;
  return new CannotStart(
    'The database of Kring was ended from outside, or ran out of memory: start again, all that was saved is there.',
  );
}

/** The sentence for a full disk, where PostgreSQL's words in a log tell of one. */
export async function fullDisk(folder: string, logFile: string): Promise<CannotStart | undefined> {
  const log = await readFile(logFile, 'utf8').catch(() => '');
  if (!/No space left on device|Disk quota exceeded/i.test(log.slice(-LAST_CHARACTERS))) return undefined;
  return explainFileError({ code: 'ENOSPC' }, folder) as CannotStart;
}
