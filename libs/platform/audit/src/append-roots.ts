import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { lineToKeep } from './kept-root.js';
import type { Seal } from './seal.js';

export const ROOTS_FILE = 'roots.jsonl';

/** Adds the roots to the file in this folder, and comes back when they are on the disk. */
export async function appendRoots(folder: string, seals: readonly Seal[]): Promise<void> {
  const file = await open(join(folder, ROOTS_FILE), 'a', 0o600);
  try {
    // A line that a power cut left half is closed first.
    await file.appendFile(`\n${seals.map(lineToKeep).join('\n')}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
