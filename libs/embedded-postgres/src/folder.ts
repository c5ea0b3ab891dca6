import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { explainFileError } from './explain-file-error.js';

/** Makes sure that the folder stands and that we may write in it; answers with its full path. */
export async function openFolder(directory: string): Promise<string> {
  const folder = resolve(directory);
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    // Others may pass through, to reach what is theirs; the data inside stay closed to them.
    await mkdir(folder, { recursive: true, mode: 0o755 });
    // Not empty: a full disk still takes the name of a file.
    await writeFile(probe, 'probe');
    await rm(probe);
    return folder;
  } catch (error) {
    throw explainFileError(error, folder);
  }
}

export function clusterIn(folder: string): string {
  return join(folder, 'postgres');
}
