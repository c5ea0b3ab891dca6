import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { graph } from './lint.js';
import { root, rooms } from './workspace.js';

interface Constraint {
  readonly sourceTag: string;
  readonly onlyDependOnLibsWithTags?: readonly string[];
}

const { constraints, doors, schemaDoors } = (await import(
  pathToFileURL(join(root, 'boundaries.mjs')).href
)) as {
  constraints: (variant?: { specs: boolean }) => Constraint[];
  doors: string[];
  schemaDoors: string[];
};

const known = (tag: string) => constraints().some(({ sourceTag }) => sourceTag === tag);

describe('the project graph', () => {
  it('stands, and knows every package on disk under its tags', () => {
    const inGraph = Object.values(graph.nodes).map(({ name, data }) => ({
      name,
      folder: data.root,
      tags: (data.tags ?? []).filter((tag) => !tag.startsWith('npm:')),
    }));
    const onDisk = rooms().map(({ name, folder, tags }) => ({ name, folder, tags }));
    expect(sorted(inGraph)).toEqual(sorted(onDisk));
  });

  it('has no package without a rule for it', () => {
    const lawless = rooms().filter(({ tags }) => !tags.some(known));
    expect(lawless).toEqual([]);
  });

  it('has a package for every rule', () => {
    const tags = new Set(rooms().flatMap((room) => room.tags));
    const idle = constraints().filter(({ sourceTag }) => !tags.has(sourceTag));
    expect(idle).toEqual([]);
  });
});

describe('the doors', () => {
  it('are the ones that boundaries.mjs declares, and `.`', () => {
    const opened = rooms().flatMap(({ name, exports }) =>
      exports
        .filter((door) => door !== '.' && door !== './package.json')
        .map((door) => `${name}${door.slice(1)}`),
    );
    expect(opened.sort()).toEqual([...doors, ...schemaDoors].sort());
  });
});

function sorted<T extends { readonly name: string }>(list: readonly T[]): T[] {
  return [...list].sort((one, other) => one.name.localeCompare(other.name));
}
