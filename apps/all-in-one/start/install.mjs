import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf } from './processes.mjs';
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
  if (!existsSync(written)) return false;
  const lock = join(root, 'package-lock.json');
  const isCurrent = statSync(written).mtimeMs >= statSync(lock).mtimeMs || markOf(root) === hashOf(lock);
  return isCurrent && isWhole(root, written);
}

async function install(root) {
  endUnfinishedInstall(root);
  rmSync(markFile(root), { force: true });
  const [command, ...args] = npm();
  await quietly(command, [...args, 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: root,
    shell: command === 'npm.cmd',
    sentence:
      'The packages could not be installed: see the lines above, check that npm can reach its registry, and start again.',
    onStarted: (pid) => writeFileSync(pidFile(root), String(pid)),
  });
  writeFileSync(markFile(root), hashOf(join(root, 'package-lock.json')));
  rmSync(pidFile(root), { force: true });
}

// An npm that outlived a killed start would work against the new one.
function endUnfinishedInstall(root) {
  mkdirSync(join(root, '.kring'), { recursive: true });
  const pid = Number(existsSync(pidFile(root)) && readFileSync(pidFile(root), 'utf8'));
  if (pid > 0 && /\bnpm\b.*\bci\b/.test(commandOf(pid))) process.kill(pid, 'SIGKILL');
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

const markFile = (root) => join(root, 'node_modules', '.kring-installed');
const pidFile = (root) => join(root, '.kring', 'npm-ci.pid');
const markOf = (root) => existsSync(markFile(root)) && readFileSync(markFile(root), 'utf8');
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
