import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './spawned.mjs';

// What says who may import whom, and by which rules, stands in none of the files that are linted.
const CONFIGS = ['eslint.config.mjs', 'boundaries.mjs', 'package-lock.json', 'tsconfig.base.json'];
const FOLDERS = { 'test/rules/plugin': /\.mjs$/, apps: /package\.json$/, libs: /package\.json$/ };

/** ESLint's memory of files that passed; another one for each state of the rules. CI has none and lints every file. */
export function lintCache() {
  if (process.env.CI === 'true') return [];
  return ['--cache', '--cache-strategy', 'content', '--cache-location', `dist/lint/${stateOfRules()}`];
}

function stateOfRules() {
  const hash = createHash('sha256');
  for (const file of [...CONFIGS, ...Object.entries(FOLDERS).flatMap(below)]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

const below = ([folder, name]) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter((file) => name.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file))
    .sort();
