import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SEED_BYTES = 32;

const isWhole = (text: string): boolean => Buffer.from(text, 'base64').length === SEED_BYTES;

/** The key that was made for the data in this folder; undefined where none was. */
export async function keptAuditKey(folder: string): Promise<string | undefined> {
  const kept = await readFile(join(folder, 'audit-key'), 'utf8').catch(() => '');
  return isWhole(kept) ? kept : undefined;
}

/** The key that seals are signed with stays where the data are; it is made once. */
export async function auditKey(folder: string): Promise<string> {
  const kept = await keptAuditKey(folder);
  if (kept) return kept;
  const key = randomBytes(SEED_BYTES).toString('base64');
  const file = join(folder, 'audit-key');
  // Written aside and put in place in one step: half a key, left by a kill, would sign nothing.
  await writeFile(`${file}.new`, key, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return key;
}
