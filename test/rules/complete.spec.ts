import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Linter } from 'eslint';
import { filesBelow, read, root } from './workspace.js';

const configs = (
  (await import(pathToFileURL(join(root, 'eslint.config.mjs')).href)) as { default: Linter.Config[] }
).default;

const ours = configs.filter(({ name }) => !name?.startsWith('typescript-eslint/'));
const rules = new Set(ours.flatMap((config) => Object.keys(config.rules ?? {})));
const probes = filesBelow('test/rules').filter((file) => file.endsWith('.spec.ts'));

it('every rule of eslint.config.mjs has a probe that plants its breach', () => {
  const planted = probes.map(read).join('\n');
  expect([...rules].filter((rule) => !planted.includes(`'${rule}'`))).toEqual([]);
});

it('every rule of this house is switched on', () => {
  const written = filesBelow('test/rules/plugin').filter((file) => read(file).includes('create(context)'));
  const on = [...rules].filter((rule) => rule.startsWith('kring/'));
  expect(
    written.map((file) => file.replace('test/rules/plugin/', 'kring/').replace('.mjs', '')).sort(),
  ).toEqual(on.sort());
});
