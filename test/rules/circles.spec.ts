import { circles, graphOf, importGraph, placesOf } from './import-graph.js';

const door = new Map([['@kring/tea', 'libs/tea/src/index.ts']]);
/** The folder of an app that a file lies in; what lies beside the folders, and in other rooms, stands for itself. */
const folderOf = (file: string) => /^apps\/[a-z-]+\/src\/[a-z-]+(?=\/)/.exec(file)?.[0] ?? file;

const planted = (texts: Record<string, string>) =>
  circles(graphOf(Object.keys(texts), door, (file) => texts[file]!));

describe('imports', () => {
  it('never go round in a circle, from file to file', () => {
    expect(circles(importGraph())).toEqual([]);
  });

  it('never go round in a circle in an app, from folder to folder', () => {
    expect(circles(placesOf(importGraph(), folderOf))).toEqual([]);
  });
});

describe('a circle is seen', () => {
  it.each([
    ['of values', `import { b } from './b.js';`],
    ['of types only', `import type { B } from './b.js';`],
    ['through an export', `export * from './b.js';`],
    ['through an import that comes later', `const later = () => import('./b.js');`],
  ])('%s', (_kind, text) => {
    const files = { 'libs/tea/src/a.ts': text, 'libs/tea/src/b.tsx': `import type { A } from './a.js';` };
    expect(planted(files)).toEqual([['libs/tea/src/a.ts', 'libs/tea/src/b.tsx']]);
    expect(planted({ ...files, 'libs/tea/src/b.tsx': `import type { A } from 'a';` })).toEqual([]);
  });

  it('through a door', () => {
    const files = {
      'libs/tea/src/index.ts': `export * from './pot.js';`,
      'libs/tea/src/pot.ts': `import '@kring/tea';`,
    };
    expect(planted(files)).toEqual([['libs/tea/src/index.ts', 'libs/tea/src/pot.ts']]);
  });

  it('from folder to folder, with other files each way', () => {
    const texts: Record<string, string> = {
      'apps/tea/src/form/whole.ts': `import '../parts/button.js';`,
      'apps/tea/src/form/field.ts': '',
      'apps/tea/src/parts/button.ts': '',
      'apps/tea/src/parts/code.ts': `import '../form/field.js';`,
    };
    const graph = () => graphOf(Object.keys(texts), door, (file) => texts[file]!);
    expect(circles(graph())).toEqual([]);
    expect(circles(placesOf(graph(), folderOf))).toEqual([['apps/tea/src/form', 'apps/tea/src/parts']]);
    texts['apps/tea/src/form/whole.ts'] = '';
    expect(circles(placesOf(graph(), folderOf))).toEqual([]);
  });

  it('of one file with itself', () => {
    expect(planted({ 'libs/tea/src/a.ts': `import { a } from './a.js';` })).toEqual([['libs/tea/src/a.ts']]);
  });
});
