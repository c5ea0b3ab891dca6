import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
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
    root,
    // Whatever starts it: in a test's environment React would be built to be debugged, at half as large again.
    env: { ...process.env, NODE_ENV: 'production', NX_DAEMON: 'false', NX_TUI: 'false', NX_NO_CLOUD: 'true' },
    sentence: 'The build failed: mend what the lines above say, and start again.',
  });
}

// Asking Nx takes seconds even when nothing changed; names, sizes and times of the sources take milliseconds.
function fingerprint(root) {
  const hash = createHash('sha256');
  const top = entriesOf(root).filter(({ isFile }) => isFile);
  const files = [
    ...top.map(({ name }) => join(root, name)),
    ...filesIn(join(root, 'apps')),
    ...filesIn(join(root, 'libs')),
  ];
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    // Without the folder they stand in: a project that is moved stays built.
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest('hex');
}

function filesIn(folder) {
  return entriesOf(folder)
    .filter(({ name }) => !NOT_BUILT.test(name))
    .flatMap(({ name, isFile }) => (isFile ? join(folder, name) : filesIn(join(folder, name))));
}

function entriesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    isFile: entry.isFile(),
  }));
}
