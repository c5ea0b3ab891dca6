import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from './quietly.mjs';
import { step } from './step.mjs';

const OUTPUTS = ['all-in-one/main.js', 'desk/index.html', 'participant/index.html'];
const NOT_BUILT = /^(node_modules|dist)$|\.spec\.tsx?$/;

/** Builds the server and both web apps, where anything changed since they were built. */
export async function buildIfNeeded(root) {
  const stamp = join(root, 'dist', 'built-from');
  const sources = await step('compared the sources with the build', () => fingerprint(root));
  if (isBuiltFrom(root, stamp, sources)) return;
  rmSync(stamp, { force: true });
  await step('built the server and the web apps', () => build(root));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, sources);
}

function isBuiltFrom(root, stamp, sources) {
  const stands = OUTPUTS.every((output) => existsSync(join(root, 'dist', output)));
  return stands && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

async function build(root) {
  const nx = join(root, 'node_modules', 'nx');
  const { bin } = JSON.parse(readFileSync(join(nx, 'package.json'), 'utf8'));
  const projects = '--projects=all-in-one,desk,participant';
  await quietly(process.execPath, [join(nx, bin.nx), 'run-many', '-t', 'build', projects], {
    cwd: root,
    env: { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' },
    sentence: 'The build failed: mend what the lines above say, and start again.',
  });
}

// Asking Nx takes seconds even when nothing changed; names, sizes and times of the sources take milliseconds.
function fingerprint(root) {
  const hash = createHash('sha256');
  for (const { name, isFile } of entriesOf(root)) if (isFile) add(hash, join(root, name));
  addFolder(hash, join(root, 'apps'));
  addFolder(hash, join(root, 'libs'));
  return hash.digest('hex');
}

function addFolder(hash, folder) {
  for (const { name, isFile } of entriesOf(folder)) {
    if (NOT_BUILT.test(name)) continue;
    if (isFile) add(hash, join(folder, name));
    else addFolder(hash, join(folder, name));
  }
}

function add(hash, file) {
  const { size, mtimeMs } = statSync(file);
  hash.update(`${file}\0${size}\0${mtimeMs}\0`);
}

function entriesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFile: entry.isFile(),
  }));
}
