import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from './embedded.errors.js';
import { claim, holderOf, letGo } from './lock.js';
import { startMark } from './processes.js';

let directory: string;
const lock = () => join(directory, 'running.json');

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'kring-lock-'));
});

afterEach(() => rm(directory, { recursive: true }));

it('a folder is held until it is let go, and may be claimed twice by the same process', async () => {
  await claim(directory);
  await claim(directory);
  expect(await holderOf(directory)).toBe(process.pid);
  await letGo(directory);
  expect(await holderOf(directory)).toBeUndefined();
});

it('a folder held by a living process is refused', async () => {
  const holder = { pid: process.ppid, started: await startMark(process.ppid) };
  await writeFile(lock(), JSON.stringify(holder));
  await expect(claim(directory)).rejects.toThrow(CannotStart);
  await letGo(directory);
  expect(JSON.parse(await readFile(lock(), 'utf8'))).toEqual(holder);
});

it.each([
  ['a process that has gone', JSON.stringify({ pid: 4_000_000, started: '1' })],
  ['a number that was given to another process since', JSON.stringify({ pid: process.ppid, started: '1' })],
  ['an earlier process with our own number', JSON.stringify({ pid: process.pid, started: '1' })],
  ['a text that nobody can read', '{"pid":'],
])('a claim by %s is void', async (_whose, text) => {
  await writeFile(lock(), text);
  await claim(directory);
  expect(await holderOf(directory)).toBe(process.pid);
});
