import { dirname, join } from 'node:path';
import ts from 'typescript';
import { filesBelow, read, rooms } from './workspace.js';

/** Which file of ours imports which, types included, and what else each takes from npm or from Node. */
export interface ImportGraph {
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly packages: ReadonlyMap<string, readonly string[]>;
}

type ReadFile = (file: string) => string;

const isSource = (file: string): boolean => /\.(ts|tsx)$/.test(file) && !/\.d\.ts$/.test(file);

/** The graph of everything in apps and libs. */
export function importGraph(): ImportGraph {
  const sources = ['apps', 'libs'].flatMap(filesBelow).filter(isSource);
  const doors = new Map(
    rooms().flatMap(({ name, folder, exports }) =>
      exports
        .filter((door) => door === '.' || door === './schema')
        .map((door) => [`${name}${door.slice(1)}`, `${folder}/src${door.slice(1)}/index.ts`] as const),
    ),
  );
  return graphOf(sources, doors, read);
}

/** The graph of these files; `doors` says which file a package of ours opens with. */
export function graphOf(
  sources: readonly string[],
  doors: ReadonlyMap<string, string>,
  readFile: ReadFile,
): ImportGraph {
  const known = new Set(sources);
  const files = new Map<string, string[]>();
  const packages = new Map<string, string[]>();
  for (const file of sources) {
    const names = ts.preProcessFile(readFile(file), true, true).importedFiles.map(({ fileName }) => fileName);
    const inside = names.filter((name) => name.startsWith('.') || doors.has(name));
    const targets = inside.map((name) => doors.get(name) ?? beside(file, name, known));
    files.set(file, [...new Set(targets.filter((target) => target !== undefined))]);
    packages.set(file, [...new Set(names.filter((name) => !inside.includes(name)))]);
  }
  return { files, packages };
}

function beside(file: string, name: string, known: ReadonlySet<string>): string | undefined {
  const path = join(dirname(file), name).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`].find((candidate) => known.has(candidate));
}

/** All files that these reach, themselves included. */
export function reachedFrom(entries: readonly string[], { files }: ImportGraph): string[] {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(files.get(file) ?? []));
  }
  return [...reached];
}

/** A shortest circle through each file that lies on one; each circle once. */
export function circles(graph: ImportGraph): string[][] {
  const found = new Map<string, string[]>();
  for (const file of graph.files.keys()) {
    const circle = wayBack(file, graph);
    const members = circle?.toSorted().join();
    if (circle && members && !found.has(members)) found.set(members, circle);
  }
  return [...found.values()];
}

function wayBack(start: string, { files }: ImportGraph): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const file of waiting) {
    for (const next of files.get(file) ?? []) {
      if (next === start) return trail(file, cameFrom);
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      waiting.push(next);
    }
  }
  return undefined;
}

function trail(last: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [];
  for (let file: string | undefined = last; file !== undefined; file = cameFrom.get(file)) way.unshift(file);
  return way;
}

/** The package of a name that may lead deeper into it. */
export const packageOf = (name: string): string => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** The graph of places instead of files: who in one place imports something of another. Specs import what they like. */
export function placesOf({ files, packages }: ImportGraph, placeOf: (file: string) => string): ImportGraph {
  const places = new Map<string, string[]>();
  for (const [file, targets] of files) {
    if (/\.spec\.tsx?$/.test(file)) continue;
    const place = placeOf(file);
    const elsewhere = targets.map(placeOf).filter((other) => other !== place);
    places.set(place, [...new Set([...(places.get(place) ?? []), ...elsewhere])]);
  }
  return { files: places, packages };
}
