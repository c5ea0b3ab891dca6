import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiled } from './compiled.mjs';

const EMPTY = new URL('../empty-module.mjs', import.meta.url).href;
const WITHOUT_WORDS = /\.(css|svg|woff2?)(\?url)?$/;
const SOURCE = /\.tsx?$/;
const bare = (url) => url.split('?')[0];

/** Node reads our sources as Vite does: `.js` names a `.ts` beside it, `?raw` the text of a file. */
export async function resolve(specifier, context, next) {
  if (WITHOUT_WORDS.test(specifier)) return { url: EMPTY, shortCircuit: true };
  const isOurs = specifier.startsWith('.') && SOURCE.test(bare(context.parentURL ?? ''));
  if (!isOurs) return next(specifier, context);
  const { href } = new URL(specifier, context.parentURL);
  const found = [href, href.replace(/\.js$/, '.ts'), href.replace(/\.js$/, '.tsx')].find((url) =>
    existsSync(fileURLToPath(bare(url))),
  );
  return found ? { url: found, shortCircuit: true } : next(specifier, context);
}

export async function load(url, context, next) {
  if (!url.startsWith('file:')) return next(url, context);
  const path = fileURLToPath(bare(url));
  const source = (text) => ({ format: 'module', source: text, shortCircuit: true });
  if (url.endsWith('?raw')) return source(`export default ${JSON.stringify(readFileSync(path, 'utf8'))};`);
  return SOURCE.test(path) ? source(compiled(path)) : next(url, context);
}
