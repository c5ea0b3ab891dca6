import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// Puts together what runs in production and nothing else: the bundles, the web apps, and the packages that these reach.
const root = fileURLToPath(new URL('..', import.meta.url));
const BUILT = ['api', 'worker', 'desk', 'participant'];
const SERVERS = ['api', 'worker'];

/** Writes it to this folder, which is emptied first; says which packages came along. */
export function assemble(out) {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'node_modules'), { recursive: true });
  for (const name of BUILT) cpSync(join(root, 'dist', name), join(out, 'dist', name), { recursive: true });
  cpSync(join(root, 'docker', 'healthy.mjs'), join(out, 'healthy.mjs'));
  writeFileSync(join(out, 'package.json'), '{ "name": "kring", "private": true, "type": "module" }\n');
  const folders = reachedFrom(SERVERS.flatMap((name) => importsOf(join(root, 'dist', name))));
  for (const folder of folders) cpSync(join(root, folder), join(out, folder), { recursive: true });
  return folders;
}

// At the start of a line, or called: `from '…'` also stands in SQL.
const NAME = `["']([^."'/][^"']*)["']`;
const IMPORT = new RegExp(
  `^(?:import\\s*|(?:import|export)\\b[^'"\`;=(]*\\bfrom\\s*)${NAME}|\\bimport\\(\\s*${NAME}`,
  'gm',
);

function importsOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.js'));
  const named = files.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(IMPORT)]);
  return [...new Set(named.map(([, stated, called]) => stated ?? called))]
    .filter((name) => !isBuiltin(name))
    .map(packageOf);
}

const packageOf = (name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/');

/** The folders of these packages and of all that they need, relative to the root. */
function reachedFrom(names) {
  const reached = new Set();
  const waiting = names.map((name) => ({ name, from: root, mustBe: true }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const folder = folderOf(next);
    if (!folder || reached.has(folder)) continue;
    reached.add(folder);
    waiting.push(...needsOf(folder));
  }
  return [...reached].map((folder) => folder.slice(root.length)).sort();
}

function folderOf({ name, from, mustBe }) {
  for (let at = from; at.startsWith(root.slice(0, -1)); at = dirname(at)) {
    const folder = join(at, 'node_modules', name);
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  if (mustBe) throw new Error(`${name}, which ${from} needs, is not installed.`);
  return undefined;
}

function needsOf(from) {
  const manifest = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
  const {
    dependencies = {},
    optionalDependencies = {},
    peerDependencies = {},
    peerDependenciesMeta = {},
  } = manifest;
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  const need = (mustBe) => (name) => ({ name, from, mustBe: mustBe && !(name in optionalDependencies) });
  return [
    ...Object.keys(dependencies).map(need(true)),
    ...[...Object.keys(optionalDependencies), ...peers].map(need(false)),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const packages = assemble(resolve(process.argv[2]));
  console.log(`${packages.length} packages`);
}
