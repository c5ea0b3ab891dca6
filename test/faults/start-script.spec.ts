import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { eventually } from './eventually.js';

const hrefOf = (name: string) => pathToFileURL(resolve(`apps/all-in-one/start/${name}.mjs`)).href;
const load = async <Script>(name: string) => (await import(hrefOf(name))) as Script;

const { requireAlone } = await load<{ requireAlone(root: string, milliseconds?: number): Promise<void> }>(
  'alone',
);
const { noteUnderWay } = await load<{ noteUnderWay(root: string, pid: number): void }>('under-way');
const { isInstalled } = await load<{ isInstalled(root: string): boolean }>('install');
const { explained } = await load<{ explained(error: Error): Error }>('cannot-start');

const NOBODY = 4_000_000;
const ALREADY = 1;

let root: string;
let children: ChildProcess[];

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kring-start-'));
  await mkdir(join(root, '.kring'));
  children = [];
});

afterEach(async () => {
  children.forEach((child) => child.kill('SIGKILL'));
  await rm(root, { recursive: true, force: true });
});

function launch(code: string, ...args: string[]): ChildProcess {
  const child = spawn(process.execPath, ['-e', code, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  return child;
}

const starting = () => join(root, '.kring', 'starting.pid');

/** Whether a process runs; one that ended and was never waited for does not. */
function isAlive(pid: number): boolean {
  const stat = `/proc/${pid}/stat`;
  try {
    process.kill(pid, 0);
    return !existsSync(stat) || !/\) [ZX] /.test(readFileSync(stat, 'utf8'));
  } catch {
    return false;
  }
}

describe('one start at a time in one folder', () => {
  test('a start under way is respected, with the way out', async () => {
    const other = launch('setInterval(() => {}, 1000)', 'start.mjs');
    await writeFile(starting(), String(other.pid));
    await expect(requireAlone(root, ALREADY)).rejects.toThrow(
      `Kring is already being started on ${root} (process ${other.pid}): wait for that one`,
    );
    expect(await readFile(starting(), 'utf8')).toBe(String(other.pid));
  });

  test('a Kring that runs is respected too', async () => {
    const other = launch('setInterval(() => {}, 1000)', 'dist/all-in-one/main.js');
    await writeFile(join(root, '.kring', 'running.json'), `{"pid":${other.pid},"started":"1"}`);
    await expect(requireAlone(root, ALREADY)).rejects.toThrow(
      `Kring already runs on ${root} (process ${other.pid}): use that one`,
    );
  });

  test('one that is ending is waited for', async () => {
    const other = launch('setInterval(() => {}, 1000)', 'start.mjs');
    await writeFile(starting(), String(other.pid));
    const alone = requireAlone(root, 60_000);
    other.kill('SIGKILL');
    await alone;
    expect(await readFile(starting(), 'utf8')).toBe(String(process.pid));
  });

  test.each(['', 'half', String(NOBODY)])(
    'what a killed start left (%j) stands in nobody’s way',
    async (left) => {
      await writeFile(starting(), left);
      await requireAlone(root, ALREADY);
      expect(await readFile(starting(), 'utf8')).toBe(String(process.pid));
    },
  );
});

describe('what a killed start left running', () => {
  test('its npm is ended by the next one, with all that it had started', async () => {
    const code = `
      const { spawn } = require('node:child_process');
      console.log(spawn('sleep', ['600']).pid);
      setInterval(() => {}, 1000);`;
    const npm = spawn(process.execPath, ['-e', code, 'npm', 'ci'], {
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [chunk] = (await once(npm.stdout, 'data')) as [Buffer];
    const grandchild = Number(chunk.toString());
    noteUnderWay(root, npm.pid!);
    await requireAlone(root, ALREADY);
    await eventually('both have gone', async () => !isAlive(npm.pid!) && !isAlive(grandchild));
  });

  test('a process that merely got its number is left alone', async () => {
    const bystander = spawn('cat', { detached: true });
    children.push(bystander);
    noteUnderWay(root, bystander.pid!);
    await requireAlone(root, ALREADY);
    bystander.stdin.write('still here');
    const [answer] = (await once(bystander.stdout, 'data')) as [Buffer];
    expect(answer.toString()).toBe('still here');
  });

  test('packages that npm was still putting there are installed again', async () => {
    await mkdir(join(root, 'node_modules'));
    await writeFile(join(root, 'package-lock.json'), '{}');
    await writeFile(join(root, 'node_modules', '.package-lock.json'), '{"packages":{}}');
    expect(isInstalled(root)).toBe(true);
    await writeFile(join(root, '.kring', 'install-unfinished'), '');
    expect(isInstalled(root)).toBe(false);
  });
});

test('a start ends with the npm that began it, although the shell between them stays', async () => {
  const start = `
    import(${JSON.stringify(hrefOf('parent'))}).then(({ stopWithParent }) => {
      stopWithParent();
      console.log(process.pid);
    });
    setInterval(() => {}, 1000);`;
  const npm = `
    const shell = require('node:child_process').spawn('sh', ['-c', '"$NODE" -e "$START"; true'], {
      stdio: 'inherit',
      env: { ...process.env, npm_lifecycle_event: 'start', NODE: process.execPath, START: process.argv[1] },
    });`;
  const child = launch(npm, start);
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer];
  const pid = Number(chunk.toString());
  expect(isAlive(pid)).toBe(true);
  child.kill('SIGKILL');
  await eventually('it has gone', async () => !isAlive(pid));
});

test.each([
  ['ENOSPC', /^The disk that holds .* is full: make room and start again\.$/],
  ['EROFS', /^Kring may not write in .*: make it writable/],
])('a start that meets %s says in one sentence what to do', (code, sentence) => {
  const error = Object.assign(new Error(code), { code, path: '/srv/kring/.kring/starting.pid' });
  expect(explained(error).message).toMatch(sentence);
  expect(explained(new TypeError('a mistake of ours'))).toBeInstanceOf(TypeError);
});
