import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { execFileSync, spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from './ports.mjs';

const TAKEN_ALONG = ['apps', 'libs', 'dist/all-in-one', 'dist/desk', 'dist/participant', 'dist/built-from'];

/** A copy of the built project in a folder that everyone may enter, with a port of its own. */
export async function copyProject(root, user) {
  const folder = mkdtempSync(join(tmpdir(), 'kring-faults-'));
  chmodSync(folder, 0o755);
  for (const name of topFiles(root).concat(TAKEN_ALONG)) {
    if (existsSync(join(root, name))) copyExactly(join(root, name), join(folder, name));
  }
  lendPackages(root, folder);
  mkdirSync(join(folder, '.home'));
  if (user.uid !== undefined) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, folder]);
  return {
    folder,
    user,
    port: await freePort(),
    discard: () => discard(folder),
  };
}

// Node copies times to the millisecond, and what is built is told from what is not by finer ones.
function copyExactly(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  execFileSync('cp', ['-a', from, to]);
}

function discard(folder) {
  // A try that was broken off leaves its small disk there.
  spawnSync('umount', ['--lazy', join(folder, '.kring')], { stdio: 'ignore' });
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

const topFiles = (root) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

const LEFT_BEHIND = /^\.(cache|vite|vite-temp)$/;

// The packages are lent; the project's own stand in the copy, so that a build there builds the copy. What the tools
// write between the packages is left behind: another user could not write it.
function lendPackages(root, folder) {
  const [from, to] = [join(root, 'node_modules'), join(folder, 'node_modules')];
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (LEFT_BEHIND.test(entry.name)) continue;
    const [lent, here] = [join(from, entry.name), join(to, entry.name)];
    if (entry.name === '@kring' || entry.isFile()) copyExactly(lent, here);
    else symlinkSync(lent, here);
  }
}
