import { execFile } from 'node:child_process';
import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './embedded.errors.js';

interface Link {
  target: string;
}

/** npm packs no symbolic links, and an install that skips scripts leaves PostgreSQL without its libraries. */
export async function repairLinks(folder: string): Promise<void> {
  if (await isWhole(folder)) return;
  const script = join(folder, 'scripts', 'hydrate-symlinks.js');
  await promisify(execFile)(process.execPath, [script], { cwd: folder }).catch(() => undefined);
  if (await isWhole(folder)) return;
  throw new CannotStart(`PostgreSQL in ${folder} is incomplete: run npm ci and start again.`);
}

async function isWhole(folder: string): Promise<boolean> {
  const list = await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = JSON.parse(list) as Link[];
  const found = await Promise.all(
    links.map(({ target }) => lstat(join(folder, target)).catch(() => undefined)),
  );
  return found.every((link) => link !== undefined);
}
