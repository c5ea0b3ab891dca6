import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const SHORTEST = 32;

/** Cookies stay valid over a restart: the secret stays where the data are. */
export async function sessionSecret(folder: string): Promise<string> {
  const file = join(folder, 'session-secret');
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.length >= SHORTEST) return kept;
  const secret = randomBytes(48).toString('base64url');
  // Written aside and put in place in one step: half a secret, left by a kill, would be refused for ever.
  await writeFile(`${file}.new`, secret, { mode: 0o600 });
  await rename(`${file}.new`, file);
  return secret;
}
