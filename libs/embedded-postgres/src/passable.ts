import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CannotStart } from './embedded.errors.js';
import type { Runner } from './runner.js';

type Owned = Pick<Stats, 'mode' | 'uid' | 'gid'>;

const SEARCH = { owner: 0o100, group: 0o010, others: 0o001 };

/** Whether this user may pass through a folder to what lies inside. */
export function mayPass(folder: Owned, runner: Required<Runner>): boolean {
  if (folder.uid === runner.uid) return (folder.mode & SEARCH.owner) !== 0;
  if (folder.gid === runner.gid) return (folder.mode & SEARCH.group) !== 0;
  return (folder.mode & SEARCH.others) !== 0;
}

/** Refuses when PostgreSQL's own user cannot reach a path; only root ever hands over to another user. */
export async function requirePassable(path: string, runner: Runner): Promise<void> {
  const { uid, gid } = runner;
  if (uid === undefined || gid === undefined) return;
  for (const folder of foldersAbove(path)) {
    if (mayPass(await stat(folder), { uid, gid })) continue;
    throw new CannotStart(
      `PostgreSQL does not run as root, and the user it runs as cannot enter ${folder}: move the project to a folder that every user may enter (for instance /srv/kring), or allow it with chmod o+x ${folder}.`,
    );
  }
}

export function foldersAbove(path: string): string[] {
  const folder = dirname(resolve(path));
  return folder === dirname(folder) ? [folder] : [...foldersAbove(folder), folder];
}
