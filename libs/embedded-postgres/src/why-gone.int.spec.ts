import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { whyGone } from './why-gone.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-gone-'));
});

afterEach(() => rm(folder, { recursive: true }));

const log = () => join(folder, 'postgres.log');

it('a full disk is named', async () => {
  await writeFile(log(), 'PANIC:  could not write to file "pg_wal/xlogtemp.1": No space left on device\n');
  expect((await whyGone(folder, log())).message).toBe(
    `The disk that holds ${folder} is full: make room and start again.`,
  );
});

it('a server that was killed could say nothing; what was saved is there', async () => {
  await writeFile(log(), 'LOG:  database system is ready to accept connections\n');
  expect((await whyGone(folder, log())).message).toMatch(/was ended from outside.*: start again/);
  expect((await whyGone(folder, join(folder, 'none'))).message).toMatch(/start again/);
});
