import { randomBytes } from 'node:crypto';
import { chown, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './embedded.errors.js';
import { codeOf } from './explain-file-error.js';
import type { Runner } from './runner.js';

const OWNER_ONLY = 0o600;

export function passwordFile(directory: string): string {
  return join(directory, 'postgres-password');
}

export async function readPassword(directory: string): Promise<string> {
  const file = passwordFile(directory);
  const password = await readFile(file, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  });
  if (password) return password;
  throw new CannotStart(
    `The database's password file ${file} is missing: put it back, or start over without the data by npm start -- --fresh.`,
  );
}

/** Makes a new random password that only the database's own user can read. */
export async function writePassword(directory: string, runner: Runner): Promise<void> {
  const file = passwordFile(directory);
  const aside = `${file}.new`;
  const handle = await open(aside, 'w', OWNER_ONLY);
  try {
    await handle.writeFile(randomBytes(24).toString('hex'));
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (runner.uid !== undefined && runner.gid !== undefined) await chown(aside, runner.uid, runner.gid);
  await rename(aside, file);
}
