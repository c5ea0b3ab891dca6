import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Binaries } from './binaries.js';
import { CannotStart } from './embedded.errors.js';
import { codeOf, explainFileError } from './explain-file-error.js';

/** Whether data stands here; data that this PostgreSQL cannot serve is refused. */
export async function hasData(cluster: string, binaries: Binaries): Promise<boolean> {
  if (await isAbsentOrEmpty(cluster)) return false;
  const theirs = (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (!theirs) throw new CannotStart(notACluster(cluster));
  const ours = await majorVersion(binaries);
  if (theirs !== ours) throw new CannotStart(otherMajor(cluster, theirs, ours));
  return true;
}

async function majorVersion({ postgres }: Binaries): Promise<string> {
  const { stdout } = await promisify(execFile)(postgres, ['--version']);
  return /(\d+)/.exec(stdout)?.[1] ?? stdout;
}

async function isAbsentOrEmpty(cluster: string): Promise<boolean> {
  try {
    return (await readdir(cluster)).length === 0;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw codeOf(error) === 'EACCES' ? new CannotStart(notYours(cluster)) : explainFileError(error, cluster);
  }
}

function otherMajor(cluster: string, theirs: string, ours: string): string {
  return `The data in ${cluster} were made by PostgreSQL ${theirs}, and Kring brings PostgreSQL ${ours}: move them over with pg_upgrade or a dump, or start over without them by npm start -- --fresh.`;
}

function notACluster(cluster: string): string {
  return `${cluster} holds something that is not a PostgreSQL database: move it away, or start over by npm start -- --fresh.`;
}

function notYours(cluster: string): string {
  return `The data in ${cluster} belong to another user: start Kring as that user, or hand them over with chown -R.`;
}
