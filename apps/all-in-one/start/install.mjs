import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { quietly } from './quietly.mjs';
import { step } from './step.mjs';

/** Installs the packages where they are missing, half there, or older than the lock file. */
export async function installIfNeeded(root) {
  if (await step('checked the packages', () => isInstalled(root))) return;
  await step('installed the packages (npm ci)', () => install(root));
}

/** Whether every package of the lock file stands in node_modules. */
export function isInstalled(root) {
  const written = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(written) || existsSync(unfinishedFile(root))) return false;
  const lock = join(root, 'package-lock.json');
  const isCurrent = statSync(written).mtimeMs >= statSync(lock).mtimeMs || markOf(root) === hashOf(lock);
  return isCurrent && isWhole(root, written);
}

async function install(root) {
  rmSync(markFile(root), { force: true });
  mkdirSync(join(root, '.kring'), { recursive: true });
  writeFileSync(unfinishedFile(root), '');
  const [command, ...args] = npm();
  await quietly(command, [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    root,
    shell: command === 'npm.cmd',
    sentence:
      'The packages could not be installed: see the lines above, check that npm can reach its registry, and start again.',
  });
  writeFileSync(markFile(root), hashOf(join(root, 'package-lock.json')));
  rmSync(unfinishedFile(root));
}

// npm lists what it put there; an interrupted removal leaves the list and takes the packages.
function isWhole(root, written) {
  const { packages } = JSON.parse(readFileSync(written, 'utf8'));
  return Object.entries(packages)
    .filter(([folder, { link }]) => folder.startsWith('node_modules/') && !link)
    .every(([folder]) => existsSync(join(root, folder, 'package.json')));
}

function npm() {
  if (process.env.npm_execpath?.endsWith('npm-cli.js')) return [process.execPath, process.env.npm_execpath];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
}

// A killed npm may leave any package half there, with its list and the package's own description whole.
const unfinishedFile = (root) => join(root, '.kring', 'install-unfinished');
const markFile = (root) => join(root, 'node_modules', '.kring-installed');
const markOf = (root) => existsSync(markFile(root)) && readFileSync(markFile(root), 'utf8');
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
