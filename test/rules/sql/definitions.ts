import { filesBelow, read } from '../workspace.js';
import { bare, schemaFolders } from './objects.js';

const REPLACEABLE =
  /^create (?:or replace )?(function|view|trigger|policy) ([\w.]+)(?:[\s\S]*? on (\w+\.\w+))?/gm;

export interface Definition {
  readonly kind: string;
  /** A function's or view's name; of a policy or trigger also its table. */
  readonly name: string;
  readonly file: string;
}

/** What a file defines of what has one current definition. */
export function definitionsIn(file: string, sql: string): Definition[] {
  return [...bare(sql).matchAll(REPLACEABLE)].map(([, kind, name, on]) => ({
    kind: kind!,
    name: kind === 'function' || kind === 'view' ? name! : `${name} on ${on}`,
    file,
  }));
}

export function sqlFiles(): string[] {
  return schemaFolders()
    .flatMap(({ folder }) => filesBelow(folder))
    .filter((file) => file.endsWith('.sql'));
}

export const definitions = (): Definition[] => sqlFiles().flatMap((file) => definitionsIn(file, read(file)));

/** Tables and data alone: a baseline, or a step that came after it. */
export const isVersioned = (file: string): boolean =>
  /\/schema\/(baseline(-[a-z]+)?\.sql$|migrations\/)/.test(file);

const FOLDERS: Record<string, RegExp> = {
  function: /\/schema\/functions\/([a-z]+\/)?[a-z-]+\.sql$/,
  view: /\/schema\/views\.sql$/,
  trigger: /\/schema\/triggers\.sql$/,
  policy: /\/schema\/policies\.sql$/,
};

/** Each definition that stands where it does not belong: a versioned step above all. */
export const misplaced = (all: readonly Definition[]): string[] =>
  all
    .filter(({ kind, file }) => !FOLDERS[kind]!.test(file))
    .map(({ kind, name, file }) => `${file}: ${kind} ${name}`);

/** Each that is defined more than once. */
export function twice(all: readonly Definition[]): string[] {
  const names = all.map(({ kind, name }) => `${kind} ${name}`);
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}
