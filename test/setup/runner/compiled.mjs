import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';
import { typescript } from '../typescript.mjs';

const { version } = createRequire(import.meta.url)('@swc/core/package.json');
const cache = fileURLToPath(new URL('../../../node_modules/.cache/kring-tests/', import.meta.url));
mkdirSync(cache, { recursive: true });

/** The JavaScript of this file; compiled once for each text that it ever has. */
export function compiled(path) {
  const text = readFileSync(path, 'utf8');
  const options = { ...typescript({ tsx: path.endsWith('.tsx') }), filename: path };
  const key = createHash('sha256')
    .update(JSON.stringify([version, options, text]))
    .digest('hex');
  const kept = join(cache, `${key}.js`);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = transformSync(text, options);
    // Whole at once: another worker may read it at this moment.
    writeFileSync(`${kept}.${process.pid}`, code);
    renameSync(`${kept}.${process.pid}`, kept);
    return code;
  }
}
