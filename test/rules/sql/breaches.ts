import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, read, root, rooms } from '../workspace.js';
import { isVersioned } from './definitions.js';
import { bare, named, objects } from './objects.js';
import { sentencesOf } from './sentences.js';

interface Boundaries {
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  readonly platformFloors: readonly (readonly string[])[];
}

/** What the SQL of a package may name: its own, and what stands under it in boundaries.mjs. */
export async function mayName(): Promise<Map<string, ReadonlySet<string>>> {
  const { href } = pathToFileURL(join(root, 'boundaries.mjs'));
  const { scopes, platformFloors } = (await import(href)) as Boundaries;
  const platform = (names: readonly string[]) => names.map((name) => `@kring/platform-${name}`);
  const floors = platformFloors.flatMap((floor, height) =>
    platform(floor).map((name) => [name, platform(platformFloors.slice(0, height).flat())] as const),
  );
  const all = platform(platformFloors.flat());
  const above = Object.entries(scopes).map(
    ([name, below]) => [`@kring/${name}`, [...all, ...below.map((scope) => `@kring/${scope}`)]] as const,
  );
  return new Map([...floors, ...above].map(([name, below]) => [name, new Set([name, ...below])]));
}

/** Each `file: object` whose SQL names what its package may not call, in files of SQL and in strings. */
export async function breaches(): Promise<string[]> {
  const may = await mayName();
  const known = objects();
  return rooms().flatMap(({ name, folder }) => {
    const allowed = may.get(name);
    if (!allowed) return [];
    return sqlIn(folder).flatMap(({ file, sql }) => breachesIn(file, sql, allowed, known));
  });
}

export const breachesIn = (
  file: string,
  sql: string,
  allowed: ReadonlySet<string>,
  known: ReadonlyMap<string, string>,
): string[] =>
  named(sql, known)
    .filter((object) => !allowed.has(known.get(object)!))
    .map((object) => `${file}: ${object}`);

function sqlIn(folder: string): { file: string; sql: string }[] {
  const ours = filesBelow(folder).filter(
    (file) => /\.(sql|ts)$/.test(file) && !/\.spec\.ts$|\/in-specs\//.test(file),
  );
  return ours.map((file) => ({ file, sql: sqlOf(file, read(file)) }));
}

/** What SQL a file holds, but for foreign keys: those are declared across scopes too. */
export function sqlOf(file: string, text: string): string {
  if (file.endsWith('.ts')) return sentencesOf(text);
  return isVersioned(file) ? withoutForeignKeys(bare(text)) : bare(text);
}

const withoutForeignKeys = (sql: string): string =>
  sql
    .replace(/^alter table \S+\s+add (?:constraint \w+ )?foreign key[^;]*;/gm, '')
    .replace(/\breferences [a-z]+\.[a-z_]+/g, '');
