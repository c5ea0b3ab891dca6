import { basename, dirname } from 'node:path';
import { filesBelow, read, rooms, topLevel } from './workspace.js';
import { nameFault } from './file-names.js';

const top = [
  'apps',
  'libs',
  'docker',
  'test',
  'docs',
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'LICENSE',
]
  .concat(['nx.json', 'package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.json'])
  .concat(['eslint.config.mjs', 'boundaries.mjs', 'jest.config.mjs']);
const made = ['node_modules', 'dist', 'coverage'];

const files = ['apps', 'libs', 'test', 'docs', 'docker'].flatMap(filesBelow);
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const specs = sources.filter((file) => /\.spec\.tsx?$/.test(file));
const code = sources.filter((file) => !specs.includes(file));

describe('the tree', () => {
  it('has no other room at the top', () => {
    const others = topLevel().filter((name) => ![...top, ...made].includes(name) && !name.startsWith('.'));
    expect(others).toEqual([]);
  });

  it('has a README in every room of libs', () => {
    const folders = new Set(rooms().map(({ folder }) => folder.split('/').slice(0, 2).join('/')));
    const scopes = [...folders].filter((folder) => folder.startsWith('libs/'));
    expect(scopes.filter((folder) => !files.includes(`${folder}/README.md`))).toEqual([]);
  });

  it('names every file kebab-case, with a role from the closed list or none', async () => {
    const fault = await nameFault();
    const named = files.filter(
      (file) => /\.(ts|tsx|mjs|sql|css)$/.test(file) && !/\.config\.(ts|mjs)$/.test(file),
    );
    expect(named.filter((file) => fault(basename(file)) !== undefined)).toEqual([]);
  });

  it('names every folder kebab-case', () => {
    const folders = new Set(sources.flatMap((file) => dirname(file).split('/')));
    expect([...folders].filter((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder))).toEqual([]);
  });
});

describe('size', () => {
  const lines = (list: readonly string[]) =>
    list.map((file) => ({ file, lines: read(file).split('\n').length - 1 }));
  const at = (sorted: readonly number[], share: number) =>
    sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

  it('is small, and stays so', () => {
    const counted = lines(code);
    const sorted = counted.map((one) => one.lines).sort((one, other) => one - other);
    const [median, p90, max] = [at(sorted, 0.5), at(sorted, 0.9), at(sorted, 1)];
    process.stdout.write(
      `${code.length} files: median ${median}, p90 ${p90}, max ${max}; ${specs.length} specs\n`,
    );
    expect(counted.filter((one) => one.lines > 200)).toEqual([]);
    expect(lines(specs).filter((one) => one.lines > 350)).toEqual([]);
    expect(p90).toBeLessThanOrEqual(110);
  });
});

describe('tests', () => {
  // Written in two halves, so that this file does not name what it looks for.
  const alone = new RegExp(
    `\\b(it|test|describe)\\.(${['sk' + 'ip', 'on' + 'ly', 'to' + 'do'].join('|')})\\b`,
  );
  const muted = new RegExp(
    `\\b(${['x' + 'it', 'x' + 'describe', 'f' + 'it', 'f' + 'describe'].join('|')})\\(`,
  );

  it('are all run: none is passed over, left to do, or run alone', () => {
    expect(specs.filter((file) => alone.test(read(file)) || muted.test(read(file)))).toEqual([]);
  });

  it('see those words when they are there', () => {
    expect(alone.test(`it${'.sk' + 'ip'}('a', () => {})`)).toBe(true);
    expect(muted.test(`x${'it'}('a', () => {})`)).toBe(true);
    expect(alone.test(`it('skips nothing', () => {})`)).toBe(false);
  });
});

describe('words', () => {
  const columns = files.filter((file) => /\.sql$|\.table\.ts$/.test(file));

  it('no column for a citizen service number', () => {
    const forbidden = /\b(bsn|citizen_?service_?(number|no)|burger_?service_?nummer|sofi_?nummer)\b/i;
    expect(columns.filter((file) => forbidden.test(read(file)))).toEqual([]);
  });

  it('British spelling in code, wire and tables', () => {
    const american = /organiz(ation|e)|enrollment|\benrolls?\b|\bcancel(ed|ing)\b/i;
    const ours = [...new Set([...sources, ...columns])].filter((file) => !file.startsWith('test/rules/'));
    expect(ours.filter((file) => american.test(read(file)))).toEqual([]);
  });

  it('nothing waved through and nothing left for later', () => {
    const waved = new RegExp(
      ['@ts-' + 'ignore', '@ts-' + 'nocheck', 'eslint-' + 'disable', 'FIX' + 'ME'].join('|'),
    );
    const ours = sources.filter((file) => !file.startsWith('test/rules/'));
    expect(ours.filter((file) => waved.test(read(file)))).toEqual([]);
  });
});
