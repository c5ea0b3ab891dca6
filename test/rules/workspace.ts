import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export interface Room {
  readonly name: string;
  readonly folder: string;
  readonly tags: readonly string[];
  readonly exports: readonly string[];
}

interface PackageFile {
  readonly name: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly nx?: { readonly tags?: readonly string[] };
}

const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.nx', '.kring', '.git']);

/** Every file of ours below a folder, as a path from the root; none where the folder does not stand yet. */
export function filesBelow(folder: string): string[] {
  const entries = entriesOf(join(root, folder)).filter(({ name }) => !NOT_OURS.has(name));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** The packages of this workspace, as they stand on disk. */
export function rooms(): Room[] {
  const packages = ['apps', 'libs'].flatMap(filesBelow).filter((file) => file.endsWith('/package.json'));
  return packages.map((file) => {
    const found = JSON.parse(read(file)) as PackageFile;
    return {
      name: found.name,
      folder: dirname(file),
      tags: found.nx?.tags ?? [],
      exports: Object.keys(found.exports ?? {}),
    };
  });
}

export function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

export function topLevel(): string[] {
  return entriesOf(root).map(({ name }) => relative(root, join(root, name)));
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
