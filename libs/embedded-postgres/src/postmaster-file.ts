import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Postmaster {
  pid: number;
  ready: boolean;
}

const STATUS_LINE = 7;

/** Reads what a running server says of itself; undefined when the text is not (yet) such a file. */
export function parsePostmasterFile(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, ready: lines[STATUS_LINE]?.trim() === 'ready' };
}

export function postmasterFile(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

/** The server that says it serves this cluster, alive or not. */
export async function findPostmaster(cluster: string): Promise<Postmaster | undefined> {
  const text = await readFile(postmasterFile(cluster), 'utf8').catch(() => '');
  return parsePostmasterFile(text);
}
