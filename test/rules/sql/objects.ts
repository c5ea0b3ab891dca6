import { filesBelow, read, rooms } from '../workspace.js';

const CREATES = /^create (?:or replace )?(?:table|view|function) (\w+\.\w+)/gm;

/** The text without its comments: what they speak of is not asked. */
export const bare = (sql: string): string => sql.replace(/--[^\n]*/g, '');

/** The folders of the schema, each by the package that keeps it. */
export function schemaFolders(): { readonly room: string; readonly folder: string }[] {
  return rooms()
    .map(({ name, folder }) => ({ room: name, folder: `${folder}/src/schema` }))
    .filter(({ folder }) => filesBelow(folder).length > 0);
}

/** Every table, view and function of Kring, by its name with its schema, and the package that declares it. */
export function objects(): Map<string, string> {
  const texts = schemaFolders().flatMap(({ room, folder }) =>
    filesBelow(folder)
      .filter((file) => file.endsWith('.sql'))
      .map((file) => ({ room, sql: bare(read(file)) })),
  );
  const owners = new Map(
    texts.flatMap(({ room, sql }) =>
      [...sql.matchAll(/^create schema (\w+)/gm)].map(([, name]) => [name!, room]),
    ),
  );
  const names = texts.flatMap(({ sql }) => [...sql.matchAll(CREATES)].map(([, name]) => name!));
  return new Map(names.map((name) => [name, owners.get(name.split('.')[0]!)!]));
}

/** Which of these objects a text names. */
export function named(text: string, known: ReadonlyMap<string, string>): string[] {
  const all = [...text.matchAll(/(?<![\w.'])"?([a-z]+)"?\.([a-z_]+)\b|(?<=')([a-z]+\.[a-z_]+)\b/g)];
  const names = all.map(([, schema, name, quoted]) => quoted ?? `${schema}.${name}`);
  return [...new Set(names)].filter((name) => known.has(name)).sort();
}
